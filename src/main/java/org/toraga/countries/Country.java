package org.toraga.countries;

import java.math.BigDecimal;

/**
 * A state: a member of the United Nations, or Palestine. Names, codes and regions follow the sources of the data set and
 * imply no position.
 *
 * @param name the customary name in English
 * @param m49 the code of the UN Statistics Division, with its leading zeros
 * @param latitude degrees north of a point inside the country, −90 to 90
 * @param longitude degrees east of that point, −180 to 180
 */
public record Country(
        CountryCode code,
        String iso2,
        String m49,
        String name,
        String officialName,
        String region,
        String subregion,
        String capital,
        BigDecimal latitude,
        BigDecimal longitude) {}
