package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.base.ui.EmptyState;
import org.toraga.charts.ChartPanel;
import org.toraga.maps.MapPanel;
import org.toraga.support.WholeDesk;

@WholeDesk
class StatisticsViewTest extends SpringBrowserlessTest {

    private static final String TRADE = "indicator=NE.EXP.GNFS.CD,NE.IMP.GNFS.CD";

    private static void open(String query) {
        var location = new Location("statistics?asOf=2024-01-15" + (query.isEmpty() ? "" : "&" + query));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String address() {
        var location = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        return URLDecoder.decode(location, StandardCharsets.UTF_8);
    }

    private String text() {
        return $(StatisticsView.class).single().getElement().getTextRecursively();
    }

    /** The line of figures above a chart, its no-break spaces as plain ones. */
    private String reading() {
        return $(ExplorerReading.class)
                .single()
                .getElement()
                .getTextRecursively()
                .replace('\u00a0', ' ');
    }

    private void assertNothing(String reason) {
        assertThat($(ChartPanel.class).all()).isEmpty();
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains(reason);
    }

    @Test
    void theFirstPageOffersADozenViewsEachOfWhichHasSomethingToShow() {
        open("");

        assertThat($(H1.class).single().getText()).isEqualTo("Statistics");
        assertThat(ReadyView.ALL).hasSizeGreaterThanOrEqualTo(12);
        for (var view : ReadyView.ALL) {
            open(view.query());
            assertThat($(EmptyState.class).all()).as(view.key()).isEmpty();
            assertThat($(ExplorerPicture.class).all()).as(view.key()).hasSize(1);
        }
    }

    @Test
    void worldTradeOfTwoOrganizationsTogetherIsReadAtAGlance() {
        open(TRADE + "&scope=group&rule=SCO or OTS&together=true&show=share&years=2010-2022");

        assertThat(reading()).isEqualTo("17.5 %in 202214.6 % in 2010+2.9 percentage points");
        assertThat($(H2.class).single().getText())
                .isEqualTo("Trade (exports plus imports), share of the world: SCO or OTS, together");
        assertThat(text()).contains("no value: Kyrgyzstan, Tajikistan");
    }

    @Test
    void thatQuestionIsAskedByAFewChoices() {
        open("");
        var trade = $(ComboBox.class).single();
        test(trade).selectItem("Trade (exports plus imports)");
        assertThat(address()).contains(TRADE);

        test($(Select.class).withCaption("Of whom").single()).selectItem("A group of one’s own");
        test($(Button.class).withText("SCO or OTS").single()).click();
        test($(Checkbox.class).withCaption("All as one").single()).click();
        test($(Select.class).withCaption("Expressed as").single()).selectItem("Share of the world");

        assertThat(address())
                .contains(TRADE, "scope=group", "rule=SCO or OTS", "together=true", "show=share", "asOf=2024-01-15");
        assertThat(reading()).startsWith("17.5 %");
    }

    @Test
    void fieldsStayWhenThePictureChanges() {
        open("indicator=SP.POP.TOTL");
        var field = $(Select.class).withCaption("Expressed as").single();

        test(field).selectItem("Share of the world");

        assertThat($(Select.class).withCaption("Expressed as").single()).isSameAs(field);
        assertThat(address()).contains("show=share");
    }

    @Test
    void aLensThatDoesNotSuitIsNoLinkAndSaysWhy() {
        open("indicator=SP.POP.TOTL&scope=organizations");

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Ranking")
                .doesNotContain("Treemap");
        assertThat($(Span.class).withText("Treemap").single().getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
        assertThat(text()).contains("Treemap: Organizations share members");
    }

    @ParameterizedTest
    @CsvSource({
        "treemap,SP.DYN.LE00.IN,states,added up",
        "map,SP.POP.TOTL,world,A map shows states",
        "ranking,SP.POP.TOTL,world,cannot be compared",
        "treemap,SP.POP.TOTL,organizations,share members"
    })
    void anAddressWithALensThatDoesNotSuitSaysWhatToChange(String lens, String indicator, String scope, String reason) {
        open("indicator=" + indicator + "&scope=" + scope + "&lens=" + lens);

        assertNothing(reason);
    }

    @Test
    void aChoiceThatALensDoesNotSuitTakesTheLine() {
        open("indicator=SP.POP.TOTL&lens=treemap&years=2020");

        test($(Select.class).withCaption("Of whom").single()).selectItem("Organizations");

        assertThat(address()).contains("scope=organizations").doesNotContain("lens", "years");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicator=NO.SUCH.THING                                        | no such indicator
            indicator=%3Cscript%3E                                         | no such indicator
            indicator=SP.POP.TOTL&scope=group                              | group has no states
            indicator=SP.POP.TOTL&scope=group&states=XXX                   | group has no states
            indicator=SP.POP.TOTL&scope=group&rule=SCO and not SCO         | group has no states
            indicator=SP.POP.TOTL&scope=group&rule=SCO but OTS             | Character 5
            indicator=SP.POP.TOTL&scope=group&rule=NATO                    | no organization NATO
            indicator=SP.POP.TOTL&years=1950                               | no figures for 1950
            indicator=SP.POP.TOTL&lens=ranking&years=2090                  | no figures for 2090
            indicator=SP.POP.TOTL&show=index&base=1970                     | no figures for 1970
            indicator=SP.DYN.LE00.IN&show=share                            | no part of the world
            indicator=NY.GDP.MKTP.CD,SP.POP.TOTL                           | cannot be added up together
            indicator=AQUASTAT.RWR.PC.M3&scope=organizations               | No figure for a group
            indicator=NY.GDP.MKTP.CD&scope=group&states=PRK                | Nobody here has a value
            """)
    void whatHasNothingToShowSaysWhatToChange(String query, String reason) {
        open(query);

        assertNothing(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lens=hologram&scope=galaxy&show=magic&window=-1&base=x&years=x-y",
                "organization=%3Cscript%3E,NATO&scope=members",
                "pick=%00,%3Cb%3E,KAZ&marks=all,none",
                "states=,,,&together=maybe&log=yes&members=all&against=%27"
            })
    void whatFitsNothingInTheAddressIsPassedOver(String query) {
        open("indicator=SP.POP.TOTL&" + query);

        assertThat($(ChartPanel.class).all()).hasSize(1);
    }

    @Test
    void aRuleIsCheckedWhileItIsTyped() {
        open("indicator=SP.POP.TOTL&scope=group&rule=SCO");
        var rule = $(TextField.class).withCaption("… or a rule").single();
        assertThat(rule.getHelperText()).isEqualTo("9 states fit.");

        test(rule).setValue("SCO and");

        assertThat(rule.isInvalid()).isTrue();
        assertThat(rule.getErrorMessage()).startsWith("Character 8");
        assertThat(address()).contains("rule=SCO").doesNotContain("rule=SCO and");
    }

    @Test
    void mixedYearsStandBesideTheValues() {
        open(TRADE + "&scope=members&organization=SCO&lens=ranking&years=2022&window=5");

        assertThat(text()).contains("latest of 2018–2022");
        assertThat(text()).contains("2018–2022: 9 of 9 states have a value.");
    }

    @Test
    void theMapIsOfTheStatesOfOneYear() {
        open("indicator=SN.ITK.DEFC.ZS&lens=map&scope=members&organization=IOFS");

        assertThat($(MapPanel.class).all()).hasSize(1);
    }

    @Test
    void theYearsOfTheSliderGoIntoTheAddressAndPlayingLeavesNoTrace() {
        open("indicator=SP.POP.TOTL&lens=ranking");
        var slider = $(YearSlider.class).single();

        ComponentUtil.fireEvent(slider, new YearSlider.Change(slider, true, 2010, 2010, false));
        assertThat(address()).contains("years=2010");

        ComponentUtil.fireEvent(slider, new YearSlider.Change(slider, true, 2011, 2011, true));
        assertThat($(StatisticsView.class).single().state().year()).hasValue(2011);
        assertThat(text()).contains("all states, 2011");
    }

    @Test
    void yearsThatTheBrowserMakesUpAreBroughtWithinBounds() {
        open("indicator=SP.POP.TOTL&lens=ranking");
        var slider = $(YearSlider.class).single();

        ComponentUtil.fireEvent(slider, new YearSlider.Change(slider, true, 9999, 9999, false));

        assertThat(address()).contains("years=2024");
    }

    @Test
    @WithMockUser(username = "viewer", roles = "VIEWER")
    void aViewerSavesForNobodyElse() {
        open("indicator=SP.POP.TOTL");

        test($(Button.class).withText("Save view").single()).click();

        assertThat($(Checkbox.class).withCaption("For everyone at the desk").all())
                .isEmpty();
    }
}
