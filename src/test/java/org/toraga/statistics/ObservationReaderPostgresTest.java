package org.toraga.statistics;

import org.toraga.support.PostgresTest;

@PostgresTest
class ObservationReaderPostgresTest extends ObservationReaderTest {

    ObservationReaderPostgresTest(ObservationReader reader) {
        super(reader);
    }
}
