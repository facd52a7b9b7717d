package org.toraga.countries;

import org.toraga.support.PostgresTest;

@PostgresTest
class CountryNamesPostgresTest extends CountryNamesTest {

    CountryNamesPostgresTest(CountryNames names, CountryService countries) {
        super(names, countries);
    }
}
