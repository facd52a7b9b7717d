package org.toraga.events.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.base.ui.Timeline;
import org.toraga.events.EventRow;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class SummitsViewTest extends SpringBrowserlessTest {

    @Test
    void theListShowsEveryEventAsKnownOnTheDay() {
        open("summits?asOf=2024-01-15");

        assertThat($(H1.class).single().getText()).isEqualTo("Summits");
        assertThat(rows()).hasSize(23);
        assertThat(texts(Paragraph.class)).contains("23 events, as known on 15 January 2024");
    }

    @Test
    void theAddressNarrowsAndSortsTheList() {
        open("summits?asOf=2025-06-01&organization=sco,OTS&status=held&sort=-when");

        assertThat(rows())
                .extracting(EventRow::code)
                .containsExactly(
                        "OTS-SUMMIT-2024",
                        "OTS-INFORMAL-2024",
                        "SCO-SUMMIT-2024",
                        "SCO-COORDINATORS-2023",
                        "OTS-SUMMIT-2023",
                        "SCO-SUMMIT-2023");
    }

    @Test
    void whatTheUserTypesGoesIntoTheAddress() {
        open("summits?asOf=2024-01-15");

        test($(TextField.class).withCaption("Search").single()).setValue("water");

        assertThat(address()).contains("words=water");
        assertThat(rows())
                .extracting(EventRow::code)
                .contains("ONE-WATER-SUMMIT-2024")
                .doesNotContain("AIF-2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization=%3Cscript%3E&kind=none&status=x",
                "from=yesterday&until=2024-99-99&country=1234",
                "lens=hologram&year=99999999999999999999&month=2024-13",
                "sort=1%3Bdrop&columns=%00%FF",
                "year=-5&month=999999999-01&lens=planner"
            })
    void whatFitsNothingInTheAddressIsPassedOver(String parameters) {
        open("summits?asOf=2024-01-15&" + parameters);

        assertThat($(H1.class).single().getText()).isEqualTo("Summits");
        assertThat(texts(Paragraph.class)).contains("23 events, as known on 15 January 2024");
    }

    @Test
    void anEmptyListSaysWhatToLoosen() {
        open("summits?asOf=2024-01-15&organization=SCO&city=Riyadh");

        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .contains("Without “Where”: 3 events", "Clear filters")
                .noneMatch(text -> text.contains("Organization"));

        test($(Button.class).withText("Clear filters").single()).click();

        assertThat(address()).doesNotContain("organization").doesNotContain("city");
        assertThat(rows()).hasSize(23);
    }

    @Test
    void thePlannerPutsWhatIsKnownByTheYearIntoABand() {
        open("summits?asOf=2024-01-15&lens=planner");

        assertThat($(H2.class).all()).extracting(H2::getText).contains("2024");
        var band = $(VagueBand.class).all().getFirst();
        assertThat(text(band)).contains("Some time in 2024", "SCO summit of 2024", "One Water Summit");
        var august = month("August");
        assertThat(text(august)).contains("Some time in the month: August", "CICA high-level conference");
        assertThat(text(month("January"))).contains("as of 15 Jan 2024");
        assertThat(text(month("February"))).doesNotContain("as of");
    }

    @Test
    void thePlannerPutsWhatWasHeldOnItsDays() {
        open("summits?asOf=2025-01-15&lens=planner&year=2024");

        assertThat(text(month("August")))
                .contains("28", "CICA high-level conference")
                .doesNotContain("Some time");
        assertThat(text(month("July"))).contains("3–4", "SCO summit of 2024");
    }

    @Test
    void theMonthShowsWeeksFromMondayAndBandsForTheInexact() {
        open("summits?asOf=2024-01-15&lens=month&month=2024-08");

        assertThat($(H2.class).all()).extracting(H2::getText).contains("August 2024");
        var table = $(NativeTable.class).single();
        assertThat(text(table)).contains("Events of August 2024 by day");
        assertThat(text($(VagueBand.class).all().getFirst())).contains("CICA high-level conference");
        var cells = $(NativeTableCell.class).all();
        // 1 August 2024 was a Thursday.
        assertThat(text(cells.get(3))).startsWith("1");
        assertThat(text(cells.get(11))).startsWith("9").contains("Sixth consultative meeting");
    }

    @Test
    void theTimelineLeadsToEveryEvent() {
        open("summits?asOf=2024-01-15&lens=timeline");

        var links = Shown.by($(Timeline.class).single()).select("a").eachAttr("href").stream()
                .filter(link -> link.startsWith("summits/"))
                .toList();
        assertThat(links).hasSize(23).contains("summits/AIF-2024?asOf=2024-01-15");
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings("unchecked")
    private List<EventRow> rows() {
        Grid<EventRow> grid = $(Grid.class).single();
        return java.util.stream.IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row))
                .toList();
    }

    private Component month(String name) {
        return $(Section.class).all().stream()
                .filter(section -> text(section).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(Class<? extends Component> type) {
        return $(type).all().stream().map(SummitsViewTest::text).toList();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
