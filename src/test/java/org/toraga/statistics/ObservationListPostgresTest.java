package org.toraga.statistics;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class ObservationListPostgresTest extends ObservationListTest {

    ObservationListPostgresTest(ObservationService observations, JdbcClient jdbc, ApplicationEventPublisher events) {
        super(observations, jdbc, events);
    }
}
