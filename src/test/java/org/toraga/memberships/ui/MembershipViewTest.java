package org.toraga.memberships.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.JsonConstants;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toraga.base.ui.LaterDetails;
import org.toraga.memberships.MatrixLine;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class MembershipViewTest extends SpringBrowserlessTest {

    /** States with a standing of any kind on the day, and Chad, whose date is not known. */
    private static final int ALL = 69;

    @Test
    void everyStateWithAStandingHasALine() {
        open(Map.of());

        assertThat($(H1.class).single().getText()).isEqualTo("Membership");
        assertThat(states()).hasSize(ALL).contains("KAZ", "USA", "TCD").doesNotContain("BRA");
        assertThat(text()).contains("members of one organization or more: 57");
    }

    @Test
    void aCellIsReadOutAsASentence() {
        open(Map.of("q", "kazakhstan"));

        assertThat(sentence("SCO")).isEqualTo("Kazakhstan is a member of SCO since 15 June 2001. It is a founder.");
        assertThat(word("SCO")).isEqualTo("Member");
    }

    @Test
    void everyKindOfStandingIsToldApart() {
        open(Map.of("q", "kgz"));
        assertThat(word("IFAS")).isEqualTo("Suspended");
        assertThat(sentence("IFAS")).endsWith("Its participation is suspended since 2016.");

        open(Map.of("q", "chad"));
        assertThat(word("IOFS")).isEqualTo("Date not known");
        assertThat(sentence("IOFS")).contains("without a known date and not counted", "This is doubtful.");
        assertThat(sentence("SCO")).isEqualTo("Chad has no standing in SCO.");

        open(Map.of("q", "indonesia"));
        assertThat(sentence("CICA")).isEqualTo("Indonesia is an observer in CICA, since 20 May 2014 at the latest.");
    }

    @Test
    void theDayGovernsTheMatrix() {
        open(Map.of("q", "armenia"));
        assertThat(word("CSTO")).isEqualTo("Member");

        open(Map.of("q", "armenia", "asOf", "2024-03-01"));
        assertThat(word("CSTO")).isEqualTo("Suspended");

        open(Map.of("members", "SCO", "asOf", "2024-07-04"));
        assertThat(states()).hasSize(10).contains("BLR");
    }

    @Test
    void aNarrowWindowHasTheMarksAloneAndALegend() {
        open(Map.of("q", "armenia"));
        assertThat($(MatrixLegend.class).exists()).isFalse();

        resize(390);

        assertThat(word("CSTO")).isEmpty();
        assertThat(sentence("CSTO")).contains("Armenia");
        assertThat($(MatrixLegend.class).single().getElement().getTextRecursively())
                .contains("Member", "Observer", "Dialogue partner", "? doubtful");

        resize(1440);

        assertThat(word("CSTO")).isEqualTo("Member");
        assertThat($(MatrixLegend.class).exists()).isFalse();
    }

    @Test
    void theAddressNarrowsByRegionAndStanding() {
        open(Map.of("region", "Europe", "standing", "observer"));

        assertThat(states())
                .contains("HUN", "BLR")
                .allSatisfy(state -> assertThat(state).isIn("HUN", "BLR", "UKR"));
    }

    @Test
    void aMemberIsOneAlsoWhileItsPartIsFrozen() {
        open(Map.of("standing", "member", "q", "kyrgyz"));

        assertThat(states()).containsExactly("KGZ");
    }

    @ParameterizedTest
    @CsvSource({
        "members, 'SCO,OTS', 3, Members of SCO and OTS alike: 3 states",
        "members, cica, 28, Members of CICA: 28 states",
        "exactly, 'CICA,SCO', 2, Members of SCO and CICA and of no other: 2 states",
        "shared, 3, 7, At least 3 organizations shared with Kazakhstan: 7 states"
    })
    void aPickNarrowsTheMatrixAndSaysWhatItShows(String parameter, String value, int count, String said) {
        open(Map.of(parameter, value));

        assertThat(states()).hasSize(count);
        assertThat(text()).contains(said);
    }

    @Test
    void aFigureOfTheOverlapsLeadsToItsStates() {
        open(Map.of());

        var pick = pick("SCO and OTS: 3 members in common");

        assertThat(pick.attr("href")).startsWith("membership?").contains("members=SCO%2COTS", "asOf=2024-01-15");
        assertThat(pick("At least 4 organizations shared with Kazakhstan: 3 states")
                        .attr("href"))
                .contains("shared=4");
    }

    @Test
    void whatIsPickedIsMarkedAndItsLinkTakesItBack() {
        open(Map.of("members", "SCO,OTS", "q", "uz"));

        var pick = pick("SCO and OTS: 3 members in common");

        assertThat(pick.attr("aria-current")).isEqualTo("true");
        assertThat(pick.attr("href")).contains("q=uz").doesNotContain("members=");
        assertThat(states()).containsExactly("UZB");
    }

    @Test
    void whatIsPickedLaterIsMarkedOnTheLinksThatAreThere() {
        open(Map.of());
        var drawn = $(OverlapsPanel.class).single().getChildren().toList();
        open(Map.of("members", "SCO,OTS"));

        assertThat($(OverlapsPanel.class).single().getChildren()).containsExactlyElementsOf(drawn);
        assertThat(states()).hasSize(3);
    }

    @Test
    void aPickLeadsToTheExplorerByTheSameRule() {
        open(Map.of("exactly", "SCO,CICA"));

        assertThat(hrefs())
                .anySatisfy(href -> assertThat(href)
                        .startsWith("statistics?scope=group")
                        .contains("rule=SCO+and+CICA+and+not+OTS+and+not+CSTO+and+not+IFAS+and+not+IOFS"))
                .anySatisfy(href -> assertThat(href).startsWith("compare?with=SCO,CICA"));
    }

    @Test
    void theOrderFollowsTheAddress() {
        open(Map.of("sort", "-by_count"));
        assertThat(states().getFirst()).isEqualTo("KAZ");

        open(Map.of("sort", "ots"));
        assertThat(states()).startsWith("AZE", "KAZ", "KGZ", "TUR", "UZB", "HUN", "TKM");

        open(Map.of("sort", "-by_name"));
        assertThat(states().getFirst()).isEqualTo("YEM");
    }

    @Test
    void wordsTypedGoIntoTheAddressAndAccentsDoNotCount() {
        open(Map.of());

        test($(TextField.class).withCaption("Search states").single()).setValue("turkiye");

        assertThat(location()).contains("q=turkiye");
        assertThat(states()).containsExactly("TUR");
    }

    @Test
    void whatTheAddressDoesNotMeanIsPassedOver() {
        open(Map.of(
                "members", "NATO,'; drop table membership; --",
                "exactly", "<script>alert(1)</script>",
                "shared", "99",
                "region", "Atlantis",
                "standing", "overlord",
                "sort", "nonsense",
                "asOf", "yesterday"));

        assertThat(states()).hasSize(ALL);
    }

    @Test
    void aChoiceThatNobodyFitsSaysWhatToDo() {
        open(Map.of("shared", "6"));

        assertThat(states()).isEmpty();
        assertThat(text()).contains("At least 6 organizations shared with Kazakhstan: 0 states");
    }

    @Test
    void theHistoryTellsEachChangeWithItsSource() {
        open(Map.of());
        assertThat(text()).doesNotContain("Indonesia is an observer");
        $(LaterDetails.class).all().forEach(year -> year.setOpen(true));

        assertThat(text())
                .contains("Accessions and departures")
                .contains("SCOIran becomes a member · before: Observer")
                .contains("by 20 May 2014CICAIndonesia is an observer")
                .contains("CSTOArmenia suspends its participation");
        assertThat(hrefs()).anySatisfy(href -> assertThat(href).startsWith("sources/QAZINFORM-CSTO-2025"));
    }

    @Test
    void aDayBeforeAllOfThemShowsNobodyButThoseWithoutADate() {
        open(Map.of("asOf", "1950-01-01"));

        assertThat(states()).containsExactly("AZE", "TCD", "UZB");
        assertThat(text()).contains("No state is a member of any organization on this day.");
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("membership", QueryParameters.simple(parameters));
    }

    private void resize(int width) {
        var page = UI.getCurrent().getElement();
        var size = JacksonUtils.createObjectNode()
                .put("event.w", width)
                .put("event.h", 844)
                .put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier());
        page.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(page, "window-resize", size));
        runPendingSignalsTasks();
    }

    private Grid<MatrixLine> grid() {
        return $(MatrixGrid.class).single();
    }

    private List<String> states() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row).country().value())
                .toList();
    }

    private String sentence(String organization) {
        return test(grid()).getLitRendererPropertyValue(0, organization, "sentence", String.class);
    }

    private String word(String organization) {
        return test(grid()).getLitRendererPropertyValue(0, organization, "word", String.class);
    }

    private Element pick(String said) {
        return Objects.requireNonNull(
                Shown.by($(OverlapsPanel.class).single()).selectFirst("a[aria-label=\"" + said + "\"]"));
    }

    private List<String> hrefs() {
        return Shown.by($(MembershipView.class).single()).select("a").eachAttr("href");
    }

    private String text() {
        return Shown.by($(MembershipView.class).single()).wholeText();
    }

    private String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
