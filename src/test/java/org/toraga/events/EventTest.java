package org.toraga.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.sources.SourceCode;

class EventTest {

    static final LocalDate DAY = LocalDate.of(2024, 7, 3);

    @Test
    void aPlanCannotEndBeforeItStarts() {
        assertThatExceptionOfType(LastDayBeforeFirstException.class)
                .isThrownBy(() -> event(plan("2024-07-03", DAY.minusDays(1))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("lastDay"));
    }

    @Test
    void anEventOfOneDayHasNoLastDay() {
        assertThat(event(plan("2024-07-03", DAY)).toDraft().lastDay()).isNull();
    }

    @Test
    void aLastDayNeedsAFirstDay() {
        assertThatExceptionOfType(LastDayWithoutFirstException.class)
                .isThrownBy(() -> event(plan("2024-07", DAY)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("start"));
    }

    @Test
    void noPlanIsUnknownAndNoOutcomeIsPlanned() {
        assertThatExceptionOfType(StatusOutOfPlaceException.class)
                .isThrownBy(() -> event(draft("2024", null, EventStatus.UNKNOWN, null, null, null, null)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("status"));
        assertThatExceptionOfType(StatusOutOfPlaceException.class)
                .isThrownBy(() -> event(outcome(EventStatus.PLANNED, null, DAY)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("outcomeStatus"));
    }

    @Test
    void anOutcomeNeedsADayOnWhichItWasKnown() {
        assertThatExceptionOfType(OutcomeWithoutKnownDayException.class)
                .isThrownBy(() -> event(outcome(EventStatus.CANCELLED, null, null)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("outcomeKnownOn"));
    }

    @Test
    void aKnownDayNeedsAnOutcome() {
        assertThatExceptionOfType(OutcomeWithoutStatusException.class)
                .isThrownBy(() -> event(outcome(null, null, DAY)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("outcomeStatus"));
    }

    @Test
    void whatWasHeldWasHeldSomeTime() {
        assertThatExceptionOfType(HeldWithoutDateException.class)
                .isThrownBy(() -> event(outcome(EventStatus.HELD, null, DAY)));
    }

    @Test
    void nothingIsKnownAsHeldBeforeItCanHaveBegun() {
        assertThat(event(outcome(EventStatus.HELD, "2024-07-03", DAY)).toDraft().outcomeKnownOn())
                .isEqualTo(DAY);
        assertThatExceptionOfType(KnownBeforeHeldException.class)
                .isThrownBy(() -> event(outcome(EventStatus.HELD, "2024-07-03", DAY.minusDays(1))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("outcomeKnownOn"));
    }

    @Test
    void aRefusedRevisionLeavesTheEventAsItWas() {
        var event = event(plan("2024-07-03", null));

        assertThatExceptionOfType(OutcomeWithoutKnownDayException.class)
                .isThrownBy(() -> event.revise(outcome(EventStatus.CANCELLED, null, null)));

        assertThat(event.toDraft()).isEqualTo(plan("2024-07-03", null));
    }

    @Test
    void anOutcomeSaysInWhatItDiffersFromThePlan() {
        var plan = new Plan(dates("2023-12"), "Beijing", new CountryCode("CHN"));

        assertThat(held("2023-12-02", "Beijing").changesFrom(plan)).containsExactly(EventChange.DATE_SET);
        assertThat(held("2023-11-28", "Beijing").changesFrom(plan)).containsExactly(EventChange.DATE_MOVED);
        assertThat(held("2023-12", "Xian").changesFrom(plan)).containsExactly(EventChange.PLACE_MOVED);
        assertThat(held("2023-12", "Beijing").changesFrom(plan)).isEmpty();
    }

    private static Outcome held(String start, String city) {
        return new Outcome(EventStatus.HELD, dates(start), city, new CountryCode("CHN"), null, DAY, null);
    }

    private static EventDates dates(String start) {
        return new EventDates(PartialDate.parse(start), null);
    }

    private static Event event(EventDraft draft) {
        return new Event(new EventCode("TEST-2024"), draft);
    }

    private static EventDraft plan(String start, @Nullable LocalDate lastDay) {
        return draft(start, lastDay, EventStatus.PLANNED, null, null, null, null);
    }

    private static EventDraft outcome(
            @Nullable EventStatus status, @Nullable String start, @Nullable LocalDate knownOn) {
        return draft(
                "2024",
                null,
                EventStatus.PLANNED,
                status,
                start == null ? null : PartialDate.parse(start),
                null,
                knownOn);
    }

    static EventDraft draft(
            String start,
            @Nullable LocalDate lastDay,
            EventStatus status,
            @Nullable EventStatus outcomeStatus,
            @Nullable PartialDate outcomeStart,
            @Nullable LocalDate outcomeLastDay,
            @Nullable LocalDate outcomeKnownOn) {
        return new EventDraft(
                "TEST-2024",
                null,
                "A test",
                null,
                null,
                EventKind.FORUM,
                "Nothing more.",
                null,
                null,
                EventFormat.IN_PERSON,
                false,
                PartialDate.parse(start),
                lastDay,
                "Astana",
                new CountryCode("KAZ"),
                status,
                outcomeStatus,
                outcomeStart,
                outcomeLastDay,
                null,
                null,
                null,
                outcomeKnownOn,
                null,
                new SourceCode("COMPILER"),
                List.of());
    }
}
