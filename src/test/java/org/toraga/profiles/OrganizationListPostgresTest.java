package org.toraga.profiles;

import org.toraga.support.PostgresTest;

@PostgresTest
class OrganizationListPostgresTest extends OrganizationListTest {

    OrganizationListPostgresTest(ProfileLists lists) {
        super(lists);
    }
}
