package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.support.BlankPage;
import org.toraga.support.WholeDesk;

/** Scatter charts, heat maps, and lines with options of their own. */
@WholeDesk
class ChartKindsTest extends SpringBrowserlessTest {

    private static final Axis GDP = new Axis("GDP per head", "US$", 0);
    private static final Axis POPULATION = new Axis("Population", "", 0);

    @BeforeEach
    void enterAPage() {
        UI.getCurrent().navigate(BlankPage.ADDRESS);
    }

    @Test
    void theTableOfAScatterChartHasAColumnForEachQuantity() {
        show(scatter(true, mark("Kazakhstan", "10300", "70.2", "19000000"), mark("Niue", null, "71", null)));
        test($(Button.class).single()).click();

        assertThat(texts($(NativeTableHeaderCell.class).all()))
                .containsExactly(
                        "State", "GDP per head (US$)", "Life expectancy (years)", "Population", "Kazakhstan", "Niue");
        assertThat(texts($(NativeTableCell.class).all()))
                .containsExactly("10,300", "70.2of 2021", "19,000,000", "–no value", "71.0of 2021", "–no value");
    }

    @Test
    void aMarkOfAScatterChartTellsBothValuesWithTheirUnits() {
        assertThat(drawn(scatter(true, mark("Kazakhstan", "10300", "70.2", "19000000"))))
                .contains(
                        "Kazakhstan<br/><b>GDP per head: US$\u00a010,300</b><br/><b>Life expectancy: 70.2\u00a0years</b>"
                                + "<br/><b>Population: 19,000,000</b><br/>of 2021");
    }

    @Test
    void smallMarksLieOnLargeOnesAndAClickFindsThemThere() {
        var description = scatter(false, mark("Niue", "1", "1", "2"), mark("China", "3", "3", "1400"));

        assertThat(ChartDrawing.find(description, 0, 0))
                .map(ChartPoint::category)
                .contains("China");
        assertThat(ChartDrawing.find(description, 0, 1))
                .map(ChartPoint::category)
                .contains("Niue");
        assertThat(ChartDrawing.find(description, 0, 2)).isEmpty();
    }

    @Test
    void theAxesHoldTheMarksOfOtherYearsSoThatTheyStandStill() {
        var still = new ChartOptions(
                false,
                List.of(),
                GDP,
                POPULATION,
                "Life expectancy",
                List.of(mark("Kazakhstan", "90000", "20", "1500")));

        assertThat(drawn(scatter(still, mark("Kazakhstan", "100", "70", "2"))))
                .contains("\"80k\",\"100k\"", "\"zMax\":1500", "\"0\",\"20\",\"40\"");
    }

    @Test
    void aScatterChartWithoutAnyMarkThatHasBothValuesIsEmpty() {
        show(scatter(false, mark("Niue", null, "71", "2"), mark("Nauru", "10", null, "2")));

        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void whatHasNoPlaceOnALogarithmicAxisIsSaid() {
        assertThat(show(scatter(true, mark("Kazakhstan", "10", "70", "1"), mark("Niue", "-3", "71", "1"))))
                .contains("1 value of zero or below has no place on a logarithmic scale; it stands in the table.");
        assertThat(show(scatter(false, mark("Niue", "-3", "71", "1")))).doesNotContain("logarithmic");
    }

    @Test
    void aMarkWithoutASizeIsExplained() {
        assertThat(show(scatter(false, mark("Niue", "3", "71", null)))).contains("A mark without filling");
        assertThat(show(scatter(false, mark("Niue", "3", "71", "2"))))
                .contains("The area of a mark stands for: Population.")
                .doesNotContain("A mark without filling");
    }

    @Test
    void theTableOfAHeatMapHasStatesAsRowsAndYearsAsColumns() {
        show(heatmap());
        test($(Button.class).single()).click();

        assertThat(texts($(NativeTableHeaderCell.class).all()))
                .containsExactly("State (%)", "2022", "2023", "China", "Kazakhstan");
        assertThat(texts($(NativeTableCell.class).all())).containsExactly("3.0", "5.2", "–no value", "5.1");
    }

    @Test
    void cellsOfAHeatMapHaveTheColoursOfTheirClassAndGapsAreHatched() {
        assertThat(drawn(heatmap()))
                .contains("var(--toraga-heat-1)", "var(--toraga-heat-7)", "url(#chart-gap)")
                .contains("Kazakhstan, 2022<br/><b>no value</b>");
        assertThat($(HeatLegend.class).single().getElement().getTextRecursively())
                .contains("no value");
    }

    @Test
    void aPartOfATreemapIsNamedWhereItHasRoomForThat() {
        var parts = List.of(
                ChartPoint.of("China & more", new BigDecimal(980)), ChartPoint.of("Niue", new BigDecimal("19")));
        var treemap = new ChartDescription(
                ChartKind.TREEMAP,
                "Land",
                "",
                "",
                0,
                "State",
                List.of(new ChartSeries("Land", null, parts)),
                List.of(),
                List.of(),
                null);

        assertThat(drawn(treemap))
                .contains("\"label\":\"China &amp; more<br/>980\"")
                .contains("\"name\":\"Niue\"")
                .contains("\"label\":\"\"");
    }

    @Test
    void quietLinesStandBehindWithoutNamesAndAreNoSeriesThatTheKeyboardGoesThrough() {
        var json = drawn(lines(
                ChartOptions.NONE, List.of(line("Kazakhstan", false), line("<Nauru>", true), line("China", false))));

        assertThat(json)
                .contains("\"format\":\"Kazakhstan\"", "\"format\":\"China\"")
                .contains("\"behind\":{\"names\":[\"&lt;Nauru&gt;\"],\"places\":[2022,2023],\"heights\":[[5000,10000]],"
                        + "\"leadOn\":false}")
                .doesNotContain("\"name\":\"&lt;Nauru&gt;\"", "\"format\":\"&lt;Nauru&gt;\"")
                .contains("var(--toraga-series-2)")
                .doesNotContain("var(--toraga-series-3)");
    }

    @Test
    void aClickLeadsToTheMarkOfTheLineInFrontOrBehind() {
        var description = lines(
                ChartOptions.NONE, List.of(leading("Nauru", true), leading("China", false), leading("Niue", true)));

        assertThat(ChartDrawing.find(description, 0, 1).orElseThrow().path()).isEqualTo("countries/China");
        assertThat(ChartDrawing.find(description, 1, 1)).isEmpty();
        assertThat(ChartDrawing.findBehind(description, 1, 0).orElseThrow().path())
                .isEqualTo("countries/Niue");
        assertThat(ChartDrawing.findBehind(description, 2, 0)).isEmpty();
        assertThat(ChartDrawing.findBehind(description, 0, -1)).isEmpty();
        assertThat(drawn(description)).contains("\"leadOn\":true");
    }

    @Test
    void twentyLinesAreNamedAtTheirEndsAndMoreHaveALegend() {
        assertThat(drawn(lines(ChartOptions.NONE, many(20)))).contains("\"format\":\"State 19\"");
        assertThat(drawn(lines(ChartOptions.NONE, many(21)))).doesNotContain("\"format\":\"State 19\"");
    }

    @Test
    void annotationsAreListedByYearWithLinksToTheirRecords() {
        var options = new ChartOptions(
                false,
                List.of(
                        new ChartAnnotation("2023", "Iran <joins>", "organizations/sco", "organization-sco"),
                        new ChartAnnotation("2022", "Summit", null, null)),
                null,
                null);

        assertThat(drawn(lines(options, List.of(line("Kazakhstan", false)))))
                .contains("Iran &lt;joins&gt;", "\"id\":\"annotation\"");
        var list = $(AnnotationList.class).single();
        assertThat(list.getSummaryText()).isEqualTo("2 events marked in the chart");
        assertThat(list.getElement().getTextRecursively()).containsSubsequence("2022 Summit", "2023 Iran <joins>");
        assertThat($(PageLink.class).from(list).single().getHref()).isEqualTo("organizations/sco?asOf=2024-01-15");
    }

    @Test
    void logarithmicLinesLeaveOutWhatIsNotAboveZero() {
        var points = List.of(
                ChartPoint.of("2021", BigDecimal.ZERO),
                ChartPoint.of("2022", BigDecimal.ONE),
                ChartPoint.of("2023", BigDecimal.TEN));
        var options = new ChartOptions(true, List.of(), null, null);

        assertThat(drawn(lines(options, List.of(new ChartSeries("SCO", null, points)))))
                .contains("\"type\":\"logarithmic\"")
                .contains("SCO");
        assertThat(show(lines(options, List.of(new ChartSeries("SCO", null, points)))))
                .contains("1 value of zero or below");
    }

    @Test
    void marksAreReadByKeyboardInTheLanguageOfThePageAlone() {
        assertThat(drawn(heatmap()))
                .contains("\"accessibility\":{\"enabled\":true")
                .contains("\"chartContainerLabel\":\"\"", "\"svgContainerLabel\":\"\"")
                .contains("\"legendItem\":\"Show or hide {itemName}\"");
    }

    private static String show(ChartDescription description) {
        var panel = new ChartPanel(description);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel);
        return panel.getElement().getTextRecursively();
    }

    private String drawn(ChartDescription description) {
        show(description);
        return ChartSerialization.toJSON($(Chart.class).single().getConfiguration());
    }

    private static List<String> texts(List<? extends Component> cells) {
        return cells.stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private static ChartPoint mark(
            String state, @Nullable String across, @Nullable String value, @Nullable String size) {
        return new ChartPoint(state, number(value), null, "of 2021", null, number(across), number(size));
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private static ChartDescription scatter(boolean logarithmic, ChartPoint... marks) {
        return scatter(new ChartOptions(logarithmic, List.of(), GDP, POPULATION, "Life expectancy"), marks);
    }

    private static ChartDescription scatter(ChartOptions options, ChartPoint... marks) {
        return new ChartDescription(
                ChartKind.SCATTER,
                "Life expectancy and GDP per head",
                "",
                "years",
                1,
                "State",
                List.of(new ChartSeries("", null, List.of(marks))),
                List.of(),
                List.of(),
                null,
                options);
    }

    private static ChartDescription heatmap() {
        var china = new ChartSeries(
                "China",
                null,
                List.of(ChartPoint.of("2022", new BigDecimal(3)), ChartPoint.of("2023", new BigDecimal("5.2"))));
        var kazakhstan = new ChartSeries(
                "Kazakhstan", null, List.of(ChartPoint.of("2022", null), ChartPoint.of("2023", new BigDecimal("5.1"))));
        return new ChartDescription(
                ChartKind.HEATMAP,
                "Growth",
                "",
                "%",
                1,
                "State",
                List.of(china, kazakhstan),
                List.of(),
                List.of(),
                null);
    }

    @Test
    void aLineBehindHasTheWordsOfItsMarksAndAGapHasNone() {
        var line = new ChartSeries(
                "A",
                null,
                List.of(
                        new ChartPoint("2022", BigDecimal.ONE, "countries/KAZ", "an <estimate>", null),
                        new ChartPoint("2023", null, "countries/KAZ", null, null),
                        new ChartPoint("2024", BigDecimal.TWO, "countries/KAZ", null, null)),
                true);
        var description = lines(ChartOptions.NONE, List.of(line, line("B", false)));

        assertThat(drawn(description)).contains("\"heights\":[[5000,-1,10000]]");
        var words = new ChartWords(Locale.ENGLISH, (key, facts) -> key, "");
        assertThat(new LineDrawing(description, words).saidBehind())
                .containsExactly(List.of("<b>US$\u00a01</b><br/>an &lt;estimate&gt;", "", "<b>US$\u00a02</b>"));
    }

    private static ChartSeries leading(String name, boolean quiet) {
        var path = "countries/" + name;
        return new ChartSeries(
                name,
                null,
                List.of(
                        new ChartPoint("2022", BigDecimal.ONE, path, null, null),
                        new ChartPoint("2023", BigDecimal.TWO, path, null, null)),
                quiet);
    }

    private static ChartDescription lines(ChartOptions options, List<ChartSeries> series) {
        return new ChartDescription(
                ChartKind.LINE, "GDP", "", "US$", 0, "Year", series, List.of(), List.of(), null, options);
    }

    private static ChartSeries line(String name, boolean quiet) {
        return new ChartSeries(
                name,
                null,
                List.of(ChartPoint.of("2022", BigDecimal.ONE), ChartPoint.of("2023", BigDecimal.TWO)),
                quiet);
    }

    private static List<ChartSeries> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> line("State " + number, false))
                .toList();
    }
}
