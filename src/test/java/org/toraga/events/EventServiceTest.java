package org.toraga.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class EventServiceTest {

    static final LocalDate ARTICLES = LocalDate.of(2024, 1, 15);
    static final LocalDate LATER = LocalDate.of(2025, 6, 1);

    final EventService events;

    EventServiceTest(EventService events) {
        this.events = events;
    }

    @Test
    void everyEventOfTheDataSetIsLoadedOnce() {
        assertThat(events.count(EventFilter.NONE, ARTICLES)).isEqualTo(23);
        assertThat(events.find(EventFilter.NONE, ARTICLES, Pageable.unpaged())).hasSize(23);
    }

    @Test
    void aCancellationShowsFromTheDayItWasReported() {
        assertThat(status("AIF-2024", LocalDate.of(2024, 4, 12))).isEqualTo(EventStatus.PLANNED);
        assertThat(events.details("AIF-2024", LocalDate.of(2024, 4, 12))
                        .orElseThrow()
                        .outcome())
                .isNull();

        assertThat(status("AIF-2024", LocalDate.of(2024, 4, 13))).isEqualTo(EventStatus.CANCELLED);
        var details = events.details("AIF-2024", LocalDate.of(2024, 4, 13)).orElseThrow();
        assertThat(details.changes()).containsExactly(EventChange.CANCELLED);
        assertThat(details.history())
                .extracting(StatusEntry::status)
                .containsExactly(EventStatus.PLANNED, EventStatus.CANCELLED);
        assertThat(details.event().dates().start()).isEqualTo(PartialDate.parse("2024"));
    }

    @Test
    void anEventPlannedForAMonthShowsItsDayOnceItWasHeld() {
        var planned = row("CICA-ENVIRONMENT-2024", LocalDate.of(2024, 8, 27));
        var held = row("CICA-ENVIRONMENT-2024", LocalDate.of(2024, 8, 28));

        assertThat(planned.dates().start()).isEqualTo(PartialDate.parse("2024-08"));
        assertThat(planned.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(held.dates().start()).isEqualTo(PartialDate.parse("2024-08-28"));
        assertThat(held.status()).isEqualTo(EventStatus.HELD);
        assertThat(events.details("cica-environment-2024", LATER).orElseThrow().changes())
                .containsExactly(EventChange.DATE_SET);
    }

    @Test
    void aSummitOfTwoDaysIsKnownAsHeldOnItsLast() {
        assertThat(status("SCO-SUMMIT-2024", LocalDate.of(2024, 7, 3))).isEqualTo(EventStatus.PLANNED);

        var held = row("SCO-SUMMIT-2024", LocalDate.of(2024, 7, 4));
        assertThat(held.status()).isEqualTo(EventStatus.HELD);
        assertThat(held.dates()).isEqualTo(new EventDates(PartialDate.parse("2024-07-03"), LocalDate.of(2024, 7, 4)));
        assertThat(held.fromLaterSources()).isFalse();
    }

    @Test
    void thatNoReportWasFoundShowsOnceTheYearIsOver() {
        assertThat(status("CAF-2024", LocalDate.of(2024, 12, 31))).isEqualTo(EventStatus.PLANNED);
        assertThat(status("CAF-2024", LocalDate.of(2025, 1, 1))).isEqualTo(EventStatus.UNKNOWN);
    }

    @Test
    void aPlaceThatThePlanDidNotKnowShowsOnceTheEventWasHeld() {
        assertThat(row("ONE-WATER-SUMMIT-2024", ARTICLES).city()).isNull();

        assertThat(row("ONE-WATER-SUMMIT-2024", LATER).city()).isEqualTo("Riyadh");
        assertThat(row("ONE-WATER-SUMMIT-2024", LATER).country()).isEqualTo(new CountryCode("SAU"));
        assertThat(events.details("ONE-WATER-SUMMIT-2024", LATER).orElseThrow().changes())
                .containsExactly(EventChange.DATE_SET, EventChange.PLACE_SET);
    }

    @Test
    void whatWasHeldInAMonthIsKnownWhenItWasReported() {
        assertThat(status("IOFS-EXTRAORDINARY-GA-2024", LocalDate.of(2024, 4, 22)))
                .isEqualTo(EventStatus.PLANNED);
        assertThat(status("IOFS-EXTRAORDINARY-GA-2024", LocalDate.of(2024, 4, 23)))
                .isEqualTo(EventStatus.HELD);
    }

    @Test
    void anEventWithoutAPlanOnRecordIsMarkedUntilItWasHeld() {
        assertThat(row("CA-CONSULTATIVE-2024", LocalDate.of(2024, 8, 8)).fromLaterSources())
                .isTrue();
        assertThat(row("CA-CONSULTATIVE-2024", LocalDate.of(2024, 8, 9)).fromLaterSources())
                .isFalse();
        assertThat(row("WORLD-NOMAD-GAMES-2024", ARTICLES).fromLaterSources()).isFalse();
    }

    @Test
    void sourcesThatWereNotOutYetAreHeldBack() {
        assertThat(events.details("SCO-SUMMIT-2024", ARTICLES).orElseThrow().sources())
                .contains(new SourceCode("ASWAQ-2024"))
                .doesNotContain(new SourceCode("AT-SCO-2024"));
        assertThat(events.details("SCO-SUMMIT-2024", LATER).orElseThrow().sources())
                .startsWith(new SourceCode("ASWAQ-2024"), new SourceCode("AT-SCO-2024"));
    }

    @Test
    void anUnknownCodeIsNoEvent() {
        assertThat(events.details("<script>", ARTICLES)).isEmpty();
        assertThat(events.details("NO-SUCH-EVENT", ARTICLES)).isEmpty();
        assertThat(events.exists("sco-summit-2024")).isTrue();
        assertThat(events.exists("sco summit")).isFalse();
    }

    @Test
    void nextAreThoseNotOverWithTheInexactLast() {
        var next = events.next(ARTICLES, 50);

        assertThat(next).extracting(EventRow::code).startsWith("IOFS-EXTRAORDINARY-GA-2024", "OTS-INFORMAL-2024");
        assertThat(next).noneMatch(event -> event.isOver(ARTICLES));
        var years = next.stream()
                .map(event -> event.dates().start().precision().name().equals("YEAR"))
                .toList();
        assertThat(years).isSorted().contains(true, false);
        assertThat(events.next(ARTICLES, 3)).hasSize(3);
        assertThat(events.next(LocalDate.of(2024, 4, 13), 50))
                .extracting(EventRow::code)
                .doesNotContain("AIF-2024");
    }

    @Test
    void aMonthHoldsWhatMayTouchIt() {
        assertThat(events.between(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 9, 1), LATER))
                .extracting(EventRow::code)
                .containsExactly("AIF-2024", "CAF-2024", "CA-CONSULTATIVE-2024", "CICA-ENVIRONMENT-2024");
    }

    @Test
    void filtersNarrowTogether() {
        var sco = EventFilter.of(new OrganizationCode("SCO"));
        assertThat(codes(sco, LATER)).containsExactly("SCO-SUMMIT-2023", "SCO-COORDINATORS-2023", "SCO-SUMMIT-2024");
        assertThat(codes(EventFilter.in(new CountryCode("SAU")), LATER)).containsExactly("ONE-WATER-SUMMIT-2024");
        assertThat(codes(EventFilter.in(new CountryCode("SAU")), ARTICLES)).isEmpty();
        assertThat(codes(
                        new EventFilter(Set.of(), Set.of(), Set.of(EventStatus.CANCELLED), null, null, null, "", ""),
                        LATER))
                .containsExactly("AIF-2024");
        assertThat(codes(words("", "water summit"), LATER)).containsExactly("ONE-WATER-SUMMIT-2024");
        assertThat(codes(words("Азербайджан", ""), LATER))
                .containsExactly("OTS-INFORMAL-2024", "CICA-MINISTERIAL-2024");
        assertThat(codes(words("минск", ""), LATER)).containsExactly("CSTO-COUNCIL-2023");
        assertThat(codes(words("Бейжің", ""), LATER)).containsExactly("SCO-COORDINATORS-2023");
        assertThat(codes(words("", "кочевников"), LATER)).containsExactly("WORLD-NOMAD-GAMES-2024");
        assertThat(codes(words("", "100%_"), LATER)).isEmpty();
    }

    @Test
    void wordsOfAnOutcomeAreNotFoundBeforeItIsKnown() {
        assertThat(codes(words("", "floods"), ARTICLES)).isEmpty();
        assertThat(codes(words("", "floods"), LATER)).containsExactly("AIF-2024");
    }

    @ParameterizedTest
    @EnumSource(EventOrder.class)
    void pagesNeitherSkipNorRepeat(EventOrder order) {
        for (var direction : Sort.Direction.values()) {
            var paged = new ArrayList<String>();
            for (int page = 0; page < 6; page++) {
                events.find(EventFilter.NONE, ARTICLES, PageRequest.of(page, 4, Sort.by(direction, order.property())))
                        .forEach(event -> paged.add(event.code()));
            }
            assertThat(paged).hasSize(23).doesNotHaveDuplicates();
        }
    }

    @Test
    void anUnknownSortIsPassedOver() {
        var sort = Sort.by("1; drop table event");

        assertThat(events.find(EventFilter.NONE, ARTICLES, PageRequest.of(0, 30, sort)))
                .hasSize(23)
                .first()
                .extracting(EventRow::code)
                .isEqualTo("CICA-SUMMIT-2022");
    }

    @Test
    void neighboursFollowTheTimeLine() {
        var all = events.find(EventFilter.NONE, LATER, Pageable.unpaged());
        for (int place = 0; place < all.size(); place++) {
            var details = events.details(all.get(place).code(), LATER).orElseThrow();
            assertThat(details.previous() == null ? null : details.previous().code())
                    .isEqualTo(place == 0 ? null : all.get(place - 1).code());
            assertThat(details.next() == null ? null : details.next().code())
                    .isEqualTo(
                            place == all.size() - 1 ? null : all.get(place + 1).code());
        }
    }

    @Test
    @Transactional
    void anEventIsKeptAsItWasEntered() {
        var key = events.create(draft());

        var read = events.read(key).orElseThrow();
        assertThat(read.draft()).isEqualTo(draft());
        assertThat(events.find("forum test", Pageable.ofSize(10)))
                .extracting(EventListRow::code)
                .containsExactly("TEST-2024");
        assertThat(events.count("forum test")).isEqualTo(1);

        events.delete(key, read.version());
        assertThat(events.read(key)).isEmpty();
    }

    @Test
    @Transactional
    void aTakenCodeIsRefused() {
        events.create(draft());

        assertThatExceptionOfType(CodeTakenException.class).isThrownBy(() -> events.create(draft()));
    }

    @Test
    @Transactional
    void aChangeOfWhatWasSavedMeanwhileIsRefused() {
        var key = events.create(draft());
        var read = events.read(key).orElseThrow();
        events.change(
                key, read.version(), EventTest.draft("2024-05", null, EventStatus.PLANNED, null, null, null, null));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> events.change(key, read.version(), draft()));
        assertThatExceptionOfType(ChangedMeanwhileException.class).isThrownBy(() -> events.delete(key, read.version()));
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAnAdminWrites() {
        assertThat(events.count(EventFilter.NONE, ARTICLES)).isEqualTo(23);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> events.create(draft()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> events.delete("AIF-2024", 0));
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInReadsNothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> events.count(EventFilter.NONE, ARTICLES));
    }

    private static EventDraft draft() {
        var plain =
                EventTest.draft("2024-06-13", LocalDate.of(2024, 6, 14), EventStatus.PLANNED, null, null, null, null);
        return new EventDraft(
                plain.code(),
                new OrganizationCode("SCO"),
                "A forum for a test",
                null,
                null,
                plain.kind(),
                plain.description(),
                null,
                null,
                plain.format(),
                plain.inArticles(),
                plain.start(),
                plain.lastDay(),
                plain.city(),
                plain.country(),
                plain.status(),
                EventStatus.POSTPONED,
                PartialDate.parse("2024-10"),
                null,
                "Almaty",
                new CountryCode("KAZ"),
                "Put off.",
                LocalDate.of(2024, 5, 1),
                new SourceCode("COMPILER"),
                plain.source(),
                List.of(new SourceCode("ASWAQ-2024"), new SourceCode("ASTANATIMES-2024")));
    }

    private static EventFilter words(String city, String words) {
        return new EventFilter(Set.of(), Set.of(), Set.of(), null, null, null, city, words);
    }

    private List<String> codes(EventFilter filter, LocalDate asOf) {
        var codes = events.find(filter, asOf, Pageable.unpaged()).stream()
                .map(EventRow::code)
                .toList();
        assertThat(events.count(filter, asOf)).isEqualTo(codes.size());
        return codes;
    }

    private EventRow row(String code, LocalDate asOf) {
        return events.details(code, asOf).orElseThrow().event();
    }

    private EventStatus status(String code, LocalDate asOf) {
        return row(code, asOf).status();
    }
}
