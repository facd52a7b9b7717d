package org.toraga.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.charts.ChartSource;
import org.toraga.charts.FigurePanel.Heading;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.CountryService;
import org.toraga.support.BlankPage;
import org.toraga.support.WholeDesk;

@WholeDesk
class MapPanelTest extends SpringBrowserlessTest {

    private static final CountryCode KAZAKHSTAN = new CountryCode("KAZ");
    private static final CountryCode CHINA = new CountryCode("CHN");
    private static final CountryCode INDIA = new CountryCode("IND");
    private static final CountryCode BRAZIL = new CountryCode("BRA");

    @Autowired
    private CountryNames names;

    @Autowired
    private CountryService countries;

    @BeforeEach
    void enterAPage() {
        UI.getCurrent().navigate(BlankPage.ADDRESS);
    }

    @Test
    void theBrowserGetsEachStateByItsNumberWithItsWordsAndNoPath() {
        assertThat(MapContent.of(description(), Locale.ENGLISH).areas())
                .containsExactly(
                        new MapContent.Area("BRA", "076", "Brazil: outside", -2, false, false),
                        new MapContent.Area("CHN", "156", "China: 12", 1, true, true),
                        new MapContent.Area("IND", "356", "India: no value", -1, false, false),
                        new MapContent.Area("KAZ", "398", "Kazakhstan: 4", 0, true, true));
    }

    @Test
    void areasAreSentAsBareLists() {
        show(description());

        var content = $(WorldMap.class).single().getElement().getPropertyRaw("content");
        assertThat(String.valueOf(content))
                .contains("[\"CHN\",\"156\",\"China: 12\",1,true,true]")
                .doesNotContain("countries/");
    }

    @Test
    void everyStateOfTheDeskHasTheNumberThatTheDataSetGivesIt() {
        for (var code : names.sorted(Locale.ENGLISH)) {
            var area = new MapArea("A state: 1", 0, false, null);
            var map = new MapDescription("One", MapClass.scale(List.of("all")), Map.of(code, area), Set.of(), null);

            assertThat(MapContent.of(map, Locale.ENGLISH).areas().getFirst().id())
                    .isEqualTo(countries.find(code).orElseThrow().m49());
        }
    }

    @Test
    void whoDoesNotSeeTheMapIsToldHowManyStatesAreOfWhichClass() {
        show(description());

        assertThat(String.valueOf($(WorldMap.class).single().getElement().getPropertyRaw("words")))
                .contains("Map of the world: Trade")
                .contains("below 10: 1 state. 10 and more: 1 state. no data: 1 state. not among those shown: 1 state.");
    }

    @Test
    void theTableTwinHasEveryStateThatBelongsToWhatIsShown() {
        show(description());
        assertThat($(MapTable.class).exists()).isFalse();

        test($(Button.class).single()).click();

        assertThat($(WorldMap.class).exists()).isFalse();
        assertThat(words($(NativeTableHeaderCell.class).all()))
                .containsExactly("State", "Class", "In words", "China", "India", "Kazakhstan");
        assertThat(words($(NativeTableCell.class).all()))
                .containsExactly("10 and more", "12", "no data", "no value", "below 10", "4");
        assertThat($(PageLink.class).from($(MapTable.class).single()).all())
                .extracting(PageLink::getHref)
                .containsExactly("countries/CHN?asOf=2024-01-15", "countries/KAZ?asOf=2024-01-15");

        test($(Button.class).single()).click();
        assertThat($(WorldMap.class).exists()).isTrue();
        assertThat($(MapTable.class).exists()).isFalse();
    }

    @Test
    void titleNotesAndSourcesStandAroundTheMap() {
        show(description());

        assertThat($(H3.class).single().getText()).isEqualTo("Trade");
        assertThat($(MapPanel.class).single().getElement().getTextRecursively())
                .contains("In 2023")
                .contains("One state has no value.")
                .contains("Source: World Bank");
    }

    @Test
    void aMapWithoutAnyValueSaysSo() {
        show(new MapDescription(
                "Nothing",
                MapClass.scale(List.of("all")),
                Map.of(INDIA, new MapArea("India: no value", null, false, null)),
                Set.of(),
                null));

        assertThat($(EmptyState.class).exists()).isTrue();
        assertThat($(WorldMap.class).exists()).isFalse();
        assertThat($(Button.class).exists()).isFalse();
    }

    @Test
    void openingAStateLeadsToItsPageAsOfTheSameDay() {
        show(description());

        $(WorldMap.class).single().open("KAZ");

        assertThat(location()).isEqualTo("countries/KAZ?asOf=2024-01-15");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "BRA", "IND", "XXX", "kazakhstan", "../admin", "<script>", "KAZ?asOf=1900-01-01"})
    void whatIsNoStateWithAPageOpensNothing(@Nullable String code) {
        show(description());

        $(WorldMap.class).single().open(code);

        assertThat(location()).startsWith(BlankPage.ADDRESS);
    }

    @Test
    void theLegendOfValuesSaysWhereClassesEnd() {
        var values = IntStream.rangeClosed(1, 100).mapToObj(BigDecimal::valueOf).toList();

        assertThat(MapClasses.of(values, 3).named(bound -> Formats.number(bound, 0, Locale.ENGLISH) + "\u00a0%"))
                .containsExactly(
                        new MapClass("below 40\u00a0%", 1, 3),
                        new MapClass("40\u00a0% – 70\u00a0%", 2, 3),
                        new MapClass("70\u00a0% and more", 3, 3));
        assertThat(MapClasses.of(List.of()).named(BigDecimal::toPlainString))
                .containsExactly(new MapClass("With a value", 1, 1));
    }

    @Test
    void aClassThatTheMapDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapDescription(
                        "Wrong",
                        MapClass.scale(List.of("all")),
                        Map.of(CHINA, new MapArea("China: 1", 1, false, null)),
                        Set.of(),
                        null));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapArea("China: 1", 1, true, null));
    }

    private static MapDescription description() {
        return new MapDescription(
                "Trade",
                MapClass.scale(List.of("below 10", "10 and more")),
                Map.of(
                        KAZAKHSTAN, new MapArea("Kazakhstan: 4", 0, false, "countries/KAZ"),
                        CHINA, new MapArea("China: 12", 1, false, "countries/CHN"),
                        INDIA, new MapArea("India: no value", null, false, null),
                        BRAZIL, new MapArea("Brazil: outside", null, true, null)),
                Set.of(KAZAKHSTAN, CHINA),
                "Members");
    }

    private void show(MapDescription description) {
        var caption = new MapCaption(
                "In 2023", List.of("One state has no value."), List.of(new ChartSource("World Bank", "sources/WDI")));
        UI.getCurrent().add(new MapPanel(description, caption, names, Heading.H3));
    }

    private static List<String> words(List<? extends Component> components) {
        return components.stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    private static String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
