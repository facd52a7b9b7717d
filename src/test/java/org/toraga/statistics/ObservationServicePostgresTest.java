package org.toraga.statistics;

import org.toraga.support.PostgresTest;

@PostgresTest
class ObservationServicePostgresTest extends ObservationServiceTest {

    ObservationServicePostgresTest(ObservationService observations) {
        super(observations);
    }
}
