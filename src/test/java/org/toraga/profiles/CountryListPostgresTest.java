package org.toraga.profiles;

import org.toraga.support.PostgresTest;

@PostgresTest
class CountryListPostgresTest extends CountryListTest {

    CountryListPostgresTest(ProfileLists lists) {
        super(lists);
    }
}
