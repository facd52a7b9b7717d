package org.toraga.profiles;

import java.util.List;
import java.util.Optional;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.IndicatorCode;

/**
 * What the list of countries is narrowed to.
 *
 * @param words that the name has, in the language of the page or in English, or the code
 * @param region of the United Nations, as the data set names it
 * @param organization to which the country has a standing, of any kind
 * @param indicators shown as columns, at most {@link #MOST_INDICATORS}
 */
record CountryFilter(
        String words,
        Optional<String> region,
        Optional<OrganizationCode> organization,
        List<IndicatorCode> indicators) {

    static final int MOST_INDICATORS = 5;

    /** Narrows nothing and shows no figures. */
    static final CountryFilter NONE = new CountryFilter("", Optional.empty(), Optional.empty(), List.of());
}
