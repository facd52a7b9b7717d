package org.toraga.countries;

/** The state whose chairmanships the desk follows. */
public final class HomeCountry {

    public static final CountryCode CODE = new CountryCode("KAZ");

    private HomeCountry() {}
}
