package org.toraga.events;

import org.toraga.support.PostgresTest;

@PostgresTest
class EventServicePostgresTest extends EventServiceTest {

    EventServicePostgresTest(EventService events) {
        super(events);
    }
}
