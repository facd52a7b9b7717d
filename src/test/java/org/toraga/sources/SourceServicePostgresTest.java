package org.toraga.sources;

import org.toraga.support.PostgresTest;

@PostgresTest
class SourceServicePostgresTest extends SourceServiceTest {

    SourceServicePostgresTest(SourceService sources) {
        super(sources);
    }
}
