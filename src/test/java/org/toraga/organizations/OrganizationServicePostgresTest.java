package org.toraga.organizations;

import org.toraga.support.PostgresTest;

@PostgresTest
class OrganizationServicePostgresTest extends OrganizationServiceTest {

    OrganizationServicePostgresTest(OrganizationService organizations) {
        super(organizations);
    }
}
