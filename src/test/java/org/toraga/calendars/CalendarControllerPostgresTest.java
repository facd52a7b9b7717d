package org.toraga.calendars;

import org.springframework.web.context.WebApplicationContext;
import org.toraga.events.EventService;
import org.toraga.support.PostgresTest;

@PostgresTest
class CalendarControllerPostgresTest extends CalendarControllerTest {

    CalendarControllerPostgresTest(EventService events, WebApplicationContext desk) {
        super(events, desk);
    }
}
