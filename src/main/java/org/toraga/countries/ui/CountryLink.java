package org.toraga.countries.ui;

import java.util.Locale;
import org.toraga.base.ui.PageLink;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;

/** A country's name in the language of the page, leading to its profile. */
public class CountryLink extends PageLink {

    public CountryLink(CountryCode country, CountryNames names, Locale language) {
        super(names.of(country, language), path(country));
    }

    public static String path(CountryCode country) {
        return "countries/" + country;
    }
}
