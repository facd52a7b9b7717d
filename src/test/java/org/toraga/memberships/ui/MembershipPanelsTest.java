package org.toraga.memberships.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.PanelLoader;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.exports.ui.GridExports;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.TableSources;
import org.toraga.support.BlankPage;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class MembershipPanelsTest extends SpringBrowserlessTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);

    final MembershipService memberships;
    final SourceService sources;
    final CountryNames names;
    final PanelLoader panels;
    final TableSources citations;
    final GridExports exports;

    MembershipPanelsTest(
            MembershipService memberships,
            SourceService sources,
            CountryNames names,
            PanelLoader panels,
            TableSources citations,
            GridExports exports) {
        this.citations = citations;
        this.exports = exports;
        this.memberships = memberships;
        this.sources = sources;
        this.names = names;
        this.panels = panels;
    }

    @Test
    void theListOfMembersFollowsTheDay() {
        showMembers("SCO", LocalDate.of(2023, 7, 1), Address.none());
        assertThat(filters()).startsWith("All 26", "Members 8", "Observers 4");

        showMembers("SCO", LocalDate.of(2024, 7, 5), Address.none());
        assertThat(filters()).startsWith("All 26", "Members 10", "Observers 2");
    }

    @Test
    void theListIsNarrowedByTheAddress() {
        showMembers("SCO", JANUARY, Address.none().with("standing", "observer"));

        assertThat(test($(Grid.class).single()).size()).isEqualTo(3);
    }

    @Test
    void whoJoinsAroundTheDayIsToldWithWhatItWasBefore() {
        var text = showMembers("SCO", JANUARY, Address.none());

        assertThat(text)
                .contains("4 July 2023", "Iran becomes a member · before: Observer")
                .contains("Belarus becomes a member · before: Observer · after the day shown");
    }

    @Test
    void whoseDateIsNotKnownStandsApartWithTheReason() {
        assertThat(showMembers("IOFS", JANUARY, Address.none()))
                .contains("Without a known date", "3 states are on record without a date", "Doubtful", "Chad");
    }

    @Test
    void aDayBeforeAnybodyJoinedSaysSo() {
        assertThat(showMembers("SCO", LocalDate.of(1995, 1, 1), Address.none()))
                .contains("No state has a standing on this day");
    }

    @Test
    void aStatesStandingsFollowTheDay() {
        assertThat(showCountry("BLR", JANUARY)).contains("SCO", "Observer", "CSTO", "Member", "Standings over time");
        assertThat(showCountry("ARM", JANUARY)).doesNotContain("Participation suspended");
        assertThat(showCountry("ARM", LocalDate.of(2024, 3, 1)))
                .contains("Participation suspended since February 2024");
        assertThat(showCountry("BRA", JANUARY)).contains("no standing in any of the organizations");
    }

    @Test
    void aNarrowWindowHasAllOfALineInOneColumn() {
        var grid = new MembersGrid(names, Map.of(), JANUARY);
        grid.showStatus(false);
        var columns = shown(grid);

        grid.showCards(true);
        assertThat(shown(grid)).hasSize(1).doesNotContainAnyElementsOf(columns);

        grid.showCards(false);
        assertThat(shown(grid)).isEqualTo(columns);
    }

    private static List<Grid.Column<MembershipRow>> shown(MembersGrid grid) {
        return grid.getColumns().stream().filter(Grid.Column::isVisible).toList();
    }

    private List<String> filters() {
        return $(Button.class).withClassName("members-filter-button").all().stream()
                .map(Button::getText)
                .toList();
    }

    private String showMembers(String organization, LocalDate asOf, Address address) {
        enter(asOf);
        return show(new MembersPanel(
                memberships,
                sources,
                names,
                panels,
                new OrganizationCode(organization),
                asOf,
                address,
                citations,
                exports));
    }

    private String showCountry(String country, LocalDate asOf) {
        enter(asOf);
        return show(new CountryMembershipsPanel(memberships, panels, new CountryCode(country), asOf));
    }

    private static void enter(LocalDate asOf) {
        UI.getCurrent().removeAll();
        UI.getCurrent().navigate(BlankPage.ADDRESS, AsOf.with(QueryParameters.empty(), asOf));
    }

    private String show(Component panel) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel);
        return Shown.by($(panel.getClass()).single()).wholeText();
    }
}
