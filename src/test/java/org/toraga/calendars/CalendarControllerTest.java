package org.toraga.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.toraga.base.PartialDate;
import org.toraga.events.EventDraft;
import org.toraga.events.EventFormat;
import org.toraga.events.EventKind;
import org.toraga.events.EventService;
import org.toraga.events.EventStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class CalendarControllerTest {

    private static final String CODE = "TEST-EVENT-2024";

    private final EventService events;
    private final WebApplicationContext desk;
    private MockMvc http;

    CalendarControllerTest(EventService events, WebApplicationContext desk) {
        this.events = events;
        this.desk = desk;
    }

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(desk).build();
    }

    private String calendar(String path) throws Exception {
        var text = http.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return text.replace("\r\n ", "");
    }

    private static EventDraft draft(PartialDate start, EventStatus outcome, LocalDate held) {
        return new EventDraft(
                CODE,
                new OrganizationCode("SCO"),
                "Meeting, with \\ and ; in it",
                null,
                null,
                EventKind.MEETING,
                "First line\nsecond line",
                null,
                null,
                EventFormat.IN_PERSON,
                false,
                start,
                null,
                "Astana",
                new org.toraga.countries.CountryCode("KAZ"),
                EventStatus.PLANNED,
                outcome,
                held == null ? null : PartialDate.of(held),
                null,
                null,
                null,
                null,
                held,
                null,
                new SourceCode("ASWAQ-2024"),
                java.util.List.of());
    }

    @Test
    void aMonthLiesTentativelyOverAllOfItAndSaysThatTheDayIsNotSet() throws Exception {
        events.create(draft(PartialDate.parse("2024-08"), null, null));

        assertThat(calendar("/summits/" + CODE + ".ics"))
                .contains("BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "UID:TEST-EVENT-2024@toraga\r\n")
                .contains("DTSTART;VALUE=DATE:20240801\r\n", "DTEND;VALUE=DATE:20240901\r\n", "STATUS:TENTATIVE\r\n")
                .contains("SUMMARY:Meeting\\, with \\\\ and \\; in it (day not set)\r\n")
                .contains(
                        "DESCRIPTION:The day is not set: all that is known is August 2024.\\n\\nFirst line\\nsecond line")
                .contains("LOCATION:Astana\\, Kazakhstan\r\n", "CATEGORIES:SCO,Meeting\r\n", "SEQUENCE:0\r\n")
                .contains("/summits/TEST-EVENT-2024?asOf=2024-01-15\r\n")
                .containsPattern("DTSTAMP:\\d{8}T\\d{6}Z\r\n")
                .containsPattern("LAST-MODIFIED:\\d{8}T\\d{6}Z\r\n")
                .doesNotContain("GEO:");
    }

    @Test
    void onceTheDayIsSetTheSameItemMovesThere() throws Exception {
        events.create(draft(PartialDate.parse("2024-08"), null, null));
        events.change(CODE, 0, draft(PartialDate.parse("2024-08-09"), null, null));

        assertThat(calendar("/summits/" + CODE + ".ics"))
                .contains("UID:TEST-EVENT-2024@toraga\r\n", "STATUS:CONFIRMED\r\n")
                .contains("DTSTART;VALUE=DATE:20240809\r\n", "DTEND;VALUE=DATE:20240810\r\n", "SEQUENCE:2\r\n")
                .doesNotContain("not set");
    }

    @Test
    void theOutcomeShowsFromTheDayItIsKnown() throws Exception {
        events.create(draft(PartialDate.parse("2024-08"), EventStatus.HELD, LocalDate.of(2024, 8, 20)));

        assertThat(calendar("/summits/" + CODE + ".ics?asOf=2024-08-19"))
                .contains("DTSTART;VALUE=DATE:20240801\r\n", "STATUS:TENTATIVE\r\n", "SEQUENCE:0\r\n");
        assertThat(calendar("/summits/" + CODE + ".ics?asOf=2024-08-20"))
                .contains("DTSTART;VALUE=DATE:20240820\r\n", "STATUS:CONFIRMED\r\n", "SEQUENCE:1\r\n");
    }

    @Test
    void whatIsCalledOffIsCancelled() throws Exception {
        events.create(new EventDraft(
                CODE,
                null,
                "Called off",
                null,
                null,
                EventKind.FORUM,
                "x",
                null,
                null,
                EventFormat.ONLINE,
                false,
                PartialDate.parse("2024"),
                null,
                null,
                null,
                EventStatus.PLANNED,
                EventStatus.CANCELLED,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2024, 1, 2),
                null,
                new SourceCode("ASWAQ-2024"),
                java.util.List.of()));

        assertThat(calendar("/summits/" + CODE + ".ics?language=ru"))
                .contains("STATUS:CANCELLED\r\n", "DTSTART;VALUE=DATE:20240101\r\n", "DTEND;VALUE=DATE:20250101\r\n")
                .contains("день не назначен");
    }

    @Test
    void aFeedHoldsWhatItsFilterLeaves() throws Exception {
        var all = calendar("/summits.ics");
        var ofOne = calendar("/organizations/sco.ics");

        assertThat(all.split("BEGIN:VEVENT")).hasSize(24);
        assertThat(ofOne).contains("CATEGORIES:SCO,").doesNotContain("CATEGORIES:OTS,");
        assertThat(calendar("/api/v1/events.ics?organization=SCO")).isEqualTo(ofOne);
        assertThat(calendar("/summits.ics?from=2030-01-01"))
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctets() throws Exception {
        var text = http.perform(get("/summits.ics?language=kk"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void whatThereIsNotIsAProblem() throws Exception {
        http.perform(get("/summits/NO-SUCH-EVENT.ics")).andExpect(status().isNotFound());
        http.perform(get("/organizations/NATO.ics")).andExpect(status().isNotFound());
        http.perform(get("/summits.ics?organization=NATO")).andExpect(status().isBadRequest());
        http.perform(get("/summits.ics?language=tlh")).andExpect(status().isBadRequest());
        http.perform(get("/summits.ics?asOf=never")).andExpect(status().isBadRequest());
    }
}
