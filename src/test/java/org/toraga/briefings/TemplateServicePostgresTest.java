package org.toraga.briefings;

import org.toraga.support.PostgresTest;

@PostgresTest
class TemplateServicePostgresTest extends TemplateServiceTest {

    TemplateServicePostgresTest(TemplateService templates) {
        super(templates);
    }
}
