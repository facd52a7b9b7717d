package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.support.BlankPage;
import org.toraga.support.WholeDesk;

@WholeDesk
class ChartPanelTest extends SpringBrowserlessTest {

    @BeforeEach
    void enterAPage() {
        UI.getCurrent().navigate(BlankPage.ADDRESS);
    }

    @Test
    void theTableIsMadeOnlyWhenItIsOpened() {
        var panel = shown(description(ChartKind.LINE));

        assertThat($(ChartTable.class).exists()).isFalse();
        toggle();
        assertThat($(ChartTable.class).single().getCaptionText()).isEqualTo("GDP per head. US dollars, 2022 to 2023");
        assertThat($(Chart.class).exists()).isFalse();
        toggle();
        assertThat($(Chart.class).exists()).isTrue();
        assertThat(panel.getElement().getAttribute("aria-label")).isEqualTo("GDP per head");
    }

    @Test
    void theTableHasEveryValueInFullAndSaysGaps() {
        shown(description(ChartKind.LINE));
        toggle();

        assertThat(texts($(NativeTableHeaderCell.class).all()))
                .containsExactly("Year", "Kazakhstan (US$)", "China (US$)", "2022", "2023");
        assertThat(texts($(NativeTableCell.class).all()))
                .containsExactly("11,243.5", "12,662.0", "–no value", "12,614.1of 2022");
    }

    @Test
    void headCellsSayWhatTheyHead() {
        shown(description(ChartKind.LINE));
        toggle();

        assertThat($(NativeTableHeaderCell.class).all())
                .extracting(cell -> cell.getElement().getAttribute("scope"))
                .containsExactly("col", "col", "col", "row", "row");
    }

    @Test
    void aPageBehindAWholeSeriesIsLinkedFromItsHead() {
        shown(description(ChartKind.LINE));
        toggle();

        assertThat($(PageLink.class).from($(ChartTable.class).single()).all())
                .extracting(link -> link.getText() + " → " + link.getHref())
                .containsExactly("Kazakhstan (US$) → countries/KAZ?asOf=2024-01-15");
    }

    @Test
    void rowsOfASingleSeriesAreLinkedFromTheirNames() {
        shown(ranking());
        toggle();

        assertThat($(PageLink.class).from($(ChartTable.class).single()).all())
                .extracting(link -> link.getText() + " → " + link.getHref())
                .containsExactly("China → countries/CHN?asOf=2024-01-15", "Kazakhstan → countries/KAZ?asOf=2024-01-15");
    }

    @Test
    void nothingToDrawIsSaidInsteadOfAnEmptyChart() {
        shown(new ChartDescription(
                ChartKind.LINE,
                "Empty",
                "",
                "%",
                1,
                "Year",
                List.of(new ChartSeries("SCO", null, List.of(ChartPoint.of("2023", null)))),
                List.of(),
                List.of(),
                null));

        assertThat($(EmptyState.class).exists()).isTrue();
        assertThat($(Chart.class).exists()).isFalse();
        assertThat($(Button.class).exists()).isFalse();
    }

    @Test
    void theTitleIsTheHeadingThatThePageAsksFor() {
        shown(description(ChartKind.LINE));
        assertThat($(H3.class).single().getText()).isEqualTo("GDP per head");

        UI.getCurrent().removeAll();
        UI.getCurrent().add(new ChartPanel(description(ChartKind.LINE), ChartPanel.Heading.H2));
        assertThat($(H2.class).single().getText()).isEqualTo("GDP per head");
    }

    @Test
    void whoDoesNotSeeTheChartIsToldWhatItShows() {
        shown(description(ChartKind.LINE));

        var chart = $(Chart.class).single().getElement();
        assertThat(chart.getAttribute("role")).isEqualTo("group");
        assertThat(chart.getAttribute("aria-label"))
                .isEqualTo(
                        "GDP per head. Line chart: 3 values, from US$\u00a011,243.5 (Kazakhstan, 2022) to "
                                + "US$\u00a012,662.0 (China, 2022). 1 value is missing. Arrow keys read its values one by one. All values stand in the table.");
    }

    @Test
    void sourcesAndNotesStandBeneath() {
        var panel = shown(description(ChartKind.LINE));

        assertThat(panel.getElement().getTextRecursively())
                .contains("1 of 2 members has no value in 2023.")
                .contains("Source: World Bank");
        assertThat($(PageLink.class).single().getHref()).isEqualTo("sources/WDI?asOf=2024-01-15");
    }

    @ParameterizedTest
    @EnumSource
    void noKindOfChartOffersToExportOrCredits(ChartKind kind) {
        shown(description(kind));

        var configuration = $(Chart.class).single().getConfiguration();
        assertThat(configuration.isExporting()).isFalse();
        assertThat(configuration.getCredits().getEnabled()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HEATMAP")
    void coloursNameCustomPropertiesSoThatTheyFollowLightAndDark(ChartKind kind) {
        assertThat(drawn(description(kind))).contains("var(--organization-sco, var(--toraga-ink-quiet))");
    }

    @Test
    void aSeriesWithoutAColourTakesTheNextOfThePalette() {
        assertThat(drawn(description(ChartKind.LINE))).contains("\"color\":\"var(--toraga-series-2)\"");
    }

    @Test
    void whatIsNoClassNameIsNoColour() {
        assertThat(ChartColours.of("red); background: url(x", 0)).hasToString("var(--toraga-series-1)");
    }

    @Test
    void aGapIsDrawnAsNoneAndNotConnected() {
        assertThat(drawn(description(ChartKind.LINE))).contains("\"connectNulls\":false");
        var kazakhstan = (DataSeries)
                $(Chart.class).single().getConfiguration().getSeries().getFirst();
        assertThat(kazakhstan.getData()).extracting(DataSeriesItem::getY).last().isNull();
    }

    @ParameterizedTest
    @EnumSource
    void textOfRecordsReachesTheBrowserEscaped(ChartKind kind) {
        var point =
                new ChartPoint("<img src=x>", BigDecimal.ONE, null, "<b>note", null, BigDecimal.ONE, BigDecimal.ONE);
        var description = new ChartDescription(
                kind,
                "Title",
                "",
                "<i>",
                0,
                "Year",
                List.of(new ChartSeries("<s>", null, List.of(point)), new ChartSeries("<u>", null, List.of(point))),
                List.of(),
                List.of(),
                null);

        assertThat(drawn(description)).doesNotContain("<img", "<s>", "<u>", "<i>", "<b>note");
    }

    @Test
    void theAsOfDayIsMarkedInGold() {
        assertThat(drawn(description(ChartKind.LINE)))
                .contains("\"color\":\"var(--toraga-gold)\"")
                .contains("as of 15 Jan 2024");
    }

    @Test
    void aClickFindsTheMarkThatWasDrawnThere() {
        assertThat(ChartDrawing.find(ranking(), 0, 1)).map(ChartPoint::path).contains("countries/KAZ");
        assertThat(ChartDrawing.find(ranking(), 0, 7)).isEmpty();
        assertThat(ChartDrawing.find(ranking(), -1, 0)).isEmpty();
        assertThat(ChartDrawing.find(ranking(), 1, 0)).isEmpty();
    }

    private static ChartPanel shown(ChartDescription description) {
        var panel = new ChartPanel(description);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel);
        return panel;
    }

    private void toggle() {
        test($(Button.class).single()).click();
    }

    private String drawn(ChartDescription description) {
        shown(description);
        return ChartSerialization.toJSON($(Chart.class).single().getConfiguration());
    }

    private static List<String> texts(List<? extends Component> cells) {
        return cells.stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private static ChartDescription description(ChartKind kind) {
        var kazakhstan = new ChartSeries(
                "Kazakhstan",
                "organization-sco",
                List.of(
                        new ChartPoint(
                                "2022",
                                new BigDecimal("11243.5"),
                                "countries/KAZ",
                                null,
                                null,
                                BigDecimal.ONE,
                                BigDecimal.TEN),
                        new ChartPoint("2023", null, "countries/KAZ", null, null)));
        var china = new ChartSeries(
                "China",
                null,
                List.of(
                        ChartPoint.of("2022", new BigDecimal("12662")),
                        new ChartPoint("2023", new BigDecimal("12614.1"), null, "of 2022", null)));
        return new ChartDescription(
                kind,
                "GDP per head",
                "US dollars, 2022 to 2023",
                "US$",
                1,
                "Year",
                List.of(kazakhstan, china),
                List.of("1 of 2 members has no value in 2023."),
                List.of(new ChartSource("World Bank", "sources/WDI")),
                "2023");
    }

    private static ChartDescription ranking() {
        return new ChartDescription(
                ChartKind.BARS,
                "GDP",
                "",
                "US$",
                0,
                "State",
                List.of(new ChartSeries(
                        "GDP",
                        null,
                        List.of(
                                new ChartPoint("China", new BigDecimal("17800"), "countries/CHN", null, null),
                                new ChartPoint("Kazakhstan", new BigDecimal("261"), "countries/KAZ", null, null)))),
                List.of(),
                List.of(),
                null);
    }
}
