package org.toraga.chairmanships.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.TimelineMark;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.InitiativeService;
import org.toraga.chairmanships.PriorityService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryNames;
import org.toraga.countries.HomeCountry;
import org.toraga.organizations.OrganizationCode;
import org.toraga.support.BlankPage;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class ChairmanshipPanelsTest extends SpringBrowserlessTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);
    private static final OrganizationCode SCO = new OrganizationCode("SCO");
    private static final OrganizationCode OTS = new OrganizationCode("OTS");
    private static final OrganizationCode IOFS = new OrganizationCode("IOFS");

    final ChairmanshipService chairmanships;
    final PriorityService priorities;
    final InitiativeService initiatives;
    final CountryNames names;
    final PanelLoader panels;

    ChairmanshipPanelsTest(
            ChairmanshipService chairmanships,
            PriorityService priorities,
            InitiativeService initiatives,
            CountryNames names,
            PanelLoader panels) {
        this.chairmanships = chairmanships;
        this.priorities = priorities;
        this.initiatives = initiatives;
        this.names = names;
        this.panels = panels;
    }

    @Test
    void aTermSaysHowManyDaysAreLeft() {
        var term = term("SCO-KAZ-2023");

        assertThat(show(JANUARY, () -> new TermProgress(term, JANUARY))).contains("171 days left");
        assertThat(show(JANUARY, () -> new TermProgress(term, LocalDate.of(2024, 7, 3))))
                .contains("1 day left");
        assertThat(show(JANUARY, () -> new TermProgress(term, LocalDate.of(2024, 7, 4))))
                .contains("ended");
        assertThat(show(JANUARY, () -> new TermProgress(term, LocalDate.of(2023, 7, 3))))
                .contains("begins in 1 day");
    }

    @Test
    void aTermWhoseEndIsVagueOrMissingIsNotMadeExact() {
        assertThat(show(JANUARY, () -> new TermProgress(term("IFAS-KAZ-2024"), JANUARY)))
                .contains("at most 1,082 days left", "2026");
        var open = new Component[1];
        assertThat(show(JANUARY, () -> open[0] = new TermProgress(term("IOFS-QAT-2023"), JANUARY)))
                .contains("day 105 of the term; no end recorded");
        assertThat(open[0].getChildren().findFirst().orElseThrow().getElement().getAttribute("aria-valuenow"))
                .isNull();
    }

    @Test
    void aDoubtfulTermSaysSoAndWhy() {
        assertThat(show(JANUARY, () -> new TermHeader(term("IOFS-KAZ-2024"), names, JANUARY)))
                .contains("Doubtful", "As published", "throughout 2024", "Qatar");
    }

    @Test
    void theTimelineShowsTheHomeCountryInColourAndOthersInGrey() {
        var shown = new Component[1];
        show(
                JANUARY,
                () -> shown[0] = ChairmanshipTimeline.ofAll(
                        chairmanships,
                        names,
                        panels,
                        JANUARY,
                        () -> List.of(new ChairmanshipMark(
                                SCO, TimelineMark.of("A summit.", PartialDate.parse("2024-07-04"), null, null)))));
        var timeline = Shown.by(shown[0]);
        var bars = timeline.getElementsByClass("timeline-bar");

        assertThat(bars)
                .filteredOn(bar -> !bar.hasClass("timeline-muted"))
                .allMatch(bar -> bar.attr("aria-label").startsWith("Kazakhstan"))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(bars).filteredOn(bar -> bar.hasClass("timeline-doubtful")).hasSize(1);
        assertThat(timeline.getElementsByClass("timeline-mark")).hasSize(1);
    }

    @Test
    void theTermsOfAnOrganizationSayWhichHoldsOnTheDay() {
        assertThat(show(JANUARY, () -> new ChairmanshipsPanel(chairmanships, names, panels, SCO, JANUARY)))
                .contains("Kazakhstan4 July 2023 – 4 July 2024In the chair")
                .contains("China4 July 2024 – 1 September 2025To come");
        var later = LocalDate.of(2024, 7, 4);
        assertThat(show(later, () -> new ChairmanshipsPanel(chairmanships, names, panels, SCO, later)))
                .contains("China4 July 2024 – 1 September 2025In the chair");
    }

    @Test
    void theTermsOfAStateNameTheOrganizations() {
        assertThat(show(JANUARY, () -> new CountryChairmanshipsPanel(chairmanships, panels, HomeCountry.CODE, JANUARY)))
                .contains("SCO", "OTS", "CICA", "CSTO", "IFAS", "IOFS", "Extended term");
    }

    @Test
    void prioritiesStandByKind() {
        assertThat(show(JANUARY, () -> new PrioritiesPanel(priorities, panels, OTS)))
                .contains("Priorities of the chair", "Traditions", "Concerns named", "Culture");
        assertThat(show(JANUARY, () -> new PrioritiesPanel(priorities, panels, IOFS)))
                .contains("Proposals", "Mandate of the organization");
    }

    @Test
    void anOutcomeShowsOnlyFromTheDayItCanHaveBeenKnown() {
        assertThat(show(JANUARY, () -> new InitiativesPanel(initiatives, panels, SCO, JANUARY)))
                .contains("Agreed", "Not known by this day")
                .doesNotContain("Adopted");
        var july = LocalDate.of(2024, 7, 4);
        assertThat(show(july, () -> new InitiativesPanel(initiatives, panels, SCO, july)))
                .contains("Adopted", "Adopted in Astana under a longer name");
        var early = LocalDate.of(2023, 8, 1);
        assertThat(show(early, () -> new InitiativesPanel(initiatives, panels, SCO, early)))
                .contains("1 more was announced after this day.");
        assertThat(show(early, () -> new InitiativesPanel(initiatives, panels, null, early)))
                .contains("No initiative had been announced by this day");
    }

    private Term term(String code) {
        return chairmanships.between(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1)).stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildren().filter(child -> !child.isTextNode()).flatMap(ChairmanshipPanelsTest::elements));
    }

    private String show(LocalDate asOf, Supplier<Component> panel) {
        UI.getCurrent().removeAll();
        UI.getCurrent().navigate(BlankPage.ADDRESS, AsOf.with(QueryParameters.empty(), asOf));
        var made = panel.get();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(made);
        return Shown.by($(made.getClass()).single()).wholeText();
    }
}
