package org.toraga.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.base.ui.Address;
import org.toraga.chairmanships.PriorityDraft;
import org.toraga.chairmanships.PriorityService;
import org.toraga.chairmanships.ui.InitiativesPanel;
import org.toraga.maps.WorldMap;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class OrganizationViewTest extends SpringBrowserlessTest {

    private final PriorityService priorities;

    OrganizationViewTest(PriorityService priorities) {
        this.priorities = priorities;
    }

    @Test
    void theHeadNamesTheOrganization() {
        open("organizations/sco", Map.of());

        assertThat(words($(H1.class).single())).isEqualTo("Shanghai Cooperation Organisation");
        assertThat(page()).contains("9 members");
    }

    @Test
    void movingTheDayChangesTheMembers() {
        open("organizations/sco", Map.of("asOf", "2023-07-01"));
        assertThat(page()).contains("8 members");

        open("organizations/sco", Map.of("asOf", "2024-07-05"));
        assertThat(page()).contains("10 members");
    }

    @Test
    void theAddressIsWrittenInLowerCase() {
        open("organizations/SCO", Map.of("tab", "sources"));

        assertThat(location()).startsWith("organizations/sco").contains("tab=sources");
    }

    @ParameterizedTest
    @EnumSource(OrganizationTab.class)
    void everyTabHasAnAddressOfItsOwn(OrganizationTab tab) {
        open("organizations/iofs", Map.of("tab", Address.text(tab)));

        assertThat($(Tabs.class).all().getFirst().getSelectedIndex()).isEqualTo(tab.ordinal());
        assertThat(words($(H1.class).single())).isEqualTo("Islamic Organization for Food Security");
    }

    @Test
    void whereSourcesDifferBothAreToldWithTheReason() {
        open("organizations/iofs", Map.of("tab", "sources"));

        assertThat(page())
                .contains("Kazakhstan")
                .contains("DOUBTFUL")
                .contains("3 states are listed as members without a date");
    }

    @Test
    void theShareOfTheWorldIsToldWithItsYearAndCoverage() {
        open("organizations/sco", Map.of());

        assertThat(page()).contains("23.5\u00a0%").contains("42.2\u00a0%").contains("9 of 9");
    }

    @Test
    void tradeIsExportsAndImportsAddedUp() {
        open("organizations/sco", Map.of());

        assertThat(page().replace('\u00a0', ' ')).contains("10.1 trillion");
    }

    @Test
    void theMembersTabShowsStandingsOnAMap() {
        open("organizations/csto", Map.of("tab", "members"));

        var map = $(WorldMap.class).single().getElement();
        assertThat(String.valueOf(map.getPropertyRaw("content")))
                .contains("Kazakhstan: Member, since")
                .contains("Armenia: Member, since")
                .contains("France: no standing");
        assertThat(String.valueOf(map.getPropertyRaw("words"))).contains("Members: 6 states.");
    }

    /** What is told after a commit needs one: this writes for good, and takes back what it wrote. */
    @Test
    void whatOthersChangeIsShownAndTheRestIsLeftAlone() {
        open("organizations/sco", Map.of("tab", "priorities"));
        var rest = $(InitiativesPanel.class).single().getChildren().findFirst().orElseThrow();
        var untouched = rest.getChildren().toList();
        var stored = priorities.read("SCO-P01").orElseThrow();

        priorities.change("SCO-P01", stored.version(), titled(stored.draft(), "Seen at once"));
        roundTrip();
        try {
            assertThat(page()).contains("Seen at once");
            assertThat(rest.getChildren()).containsExactlyElementsOf(untouched);
        } finally {
            priorities.change("SCO-P01", stored.version() + 1, stored.draft());
        }
        roundTrip();
        assertThat(page()).doesNotContain("Seen at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "' or 1=1 --", "%3Cscript%3E", "a-code-that-is-much-too-long-for-an-organization"})
    void anUnknownCodeIsNotFound(String code) {
        open("organizations/" + code, Map.of());

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(OrganizationView.class::isInstance);
    }

    private static PriorityDraft titled(PriorityDraft draft, String title) {
        return new PriorityDraft(
                draft.code(),
                draft.organization(),
                draft.ordinal(),
                draft.kind(),
                draft.category(),
                title,
                draft.titleRussian(),
                draft.titleKazakh(),
                draft.description(),
                draft.acronymLetter(),
                draft.inArticles(),
                draft.source());
    }

    private void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    private String page() {
        return words($(Main.class).single());
    }

    private String words(Component component) {
        return Shown.by(component).wholeText();
    }

    private String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
