package org.toraga.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.toraga.base.PartialDate;

class OutcomeKnowledgeTest {

    static final EventDates PLAN = dates("2024");

    @Test
    void whatWasHeldOnKnownDaysIsKnownOnTheLastOfThem() {
        var held = new EventDates(PartialDate.parse("2024-07-03"), LocalDate.of(2024, 7, 4));

        assertThat(OutcomeKnowledge.since(EventStatus.HELD, PLAN, held, PartialDate.parse("2024-07-01")))
                .isEqualTo("2024-07-04");
    }

    @Test
    void whatWasHeldInAMonthIsKnownWhenItsSourceWasPublished() {
        assertThat(OutcomeKnowledge.since(EventStatus.HELD, PLAN, dates("2024-04"), PartialDate.parse("2024-04-23")))
                .isEqualTo("2024-04-23");
    }

    @Test
    void aSourceOlderThanTheMonthTellsNothingOfTheOutcome() {
        assertThat(OutcomeKnowledge.since(EventStatus.HELD, PLAN, dates("2024-04"), PartialDate.parse("2024-03-31")))
                .isEqualTo("2024-05-01");
    }

    @Test
    void aSourceDatedByMonthDoesNotSayOnWhichDayTheOutcomeWasKnown() {
        assertThat(OutcomeKnowledge.since(EventStatus.HELD, PLAN, dates("2024-04"), PartialDate.parse("2024-04")))
                .isEqualTo("2024-05-01");
    }

    @Test
    void aCancellationIsKnownWhenItsSourceWasPublishedOrOnceThePlannedTimeIsOver() {
        assertThat(OutcomeKnowledge.since(EventStatus.CANCELLED, PLAN, null, PartialDate.parse("2024-04-13")))
                .isEqualTo("2024-04-13");
        assertThat(OutcomeKnowledge.since(EventStatus.CANCELLED, PLAN, null, null))
                .isEqualTo("2025-01-01");
    }

    @Test
    void thatNoReportWasFoundIsKnownOnceThePlannedTimeIsOver() {
        assertThat(OutcomeKnowledge.since(EventStatus.UNKNOWN, PLAN, null, PartialDate.parse("2025")))
                .isEqualTo("2025-01-01");
    }

    private static EventDates dates(String date) {
        return new EventDates(PartialDate.parse(date), null);
    }
}
