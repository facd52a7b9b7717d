package org.toraga.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.charts.ChartPanel;
import org.toraga.organizations.OrganizationCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class CompareViewTest extends SpringBrowserlessTest {

    @Test
    void withoutAChoiceThereAreGoodPairsToBeginWith() {
        open(Map.of());

        assertThat($(H1.class).single().getText()).isEqualTo("Compare");
        assertThat(text()).contains("Choose what to put side by side");
        assertThat(hrefs())
                .anySatisfy(href ->
                        assertThat(href).startsWith("compare?with=SCO,CSTO").contains("asOf=2024-01-15"))
                .anySatisfy(href -> assertThat(href).startsWith("compare?with=KAZ,UZB"));
    }

    @Test
    void oneAloneIsOfferedCompany() {
        open(Map.of("with", "SCO"));
        assertThat(text()).contains("Choose at least one more", "SCO beside another", "9 members in common");
        assertThat(hrefs()).anySatisfy(href -> assertThat(href).startsWith("compare?with=SCO,CICA"));

        open(Map.of("with", "kaz"));
        assertThat(text())
                .contains("Kazakhstan beside another", "Kazakhstan · Kyrgyzstan", "5 organizations in common");
    }

    @Test
    void organizationsStandSideBySideInTheOrderOfTheAddress() {
        open(Map.of("with", "ots,sco"));

        assertThat(titles())
                .containsExactly(
                        "At a glance",
                        "Members in common and apart",
                        "The chair and the events",
                        "Priorities",
                        "Figures");
        assertThat(text())
                .contains("Organization of Turkic States", "Shanghai Cooperation Organisation")
                .contains("14 dialogue partners", "until 4 July 2024", "TURKTIME");
        assertThat(chosen("Organizations")).containsExactly(new OrganizationCode("OTS"), new OrganizationCode("SCO"));
    }

    @Test
    void membersInCommonAndApartAreToldInWords() {
        open(Map.of("with", "SCO,OTS"));

        assertThat(text())
                .contains("3 members in commonKazakhstanKyrgyzstanUzbekistan")
                .contains("2 members in this one aloneAzerbaijanTürkiye");
        assertThat(hrefs()).anySatisfy(href -> assertThat(href).startsWith("membership?members=SCO,OTS"));
    }

    @Test
    void membersWithoutADateAreNamedAndLeftOut() {
        open(Map.of("with", "IFAS,IOFS"));

        assertThat(text())
                .contains("2 members in commonKazakhstanTajikistan")
                .contains("IOFS, 3 members listed without a date and left out: AzerbaijanChadUzbekistan");
    }

    @Test
    void organizationsThatShareNobodySaySo() {
        open(Map.of("with", "OTS,CSTO", "asOf", "2001-01-01"));

        assertThat(text()).contains("No state is a member of all of them.");
    }

    @Test
    void statesStandSideBySide() {
        open(Map.of("with", "KAZ,UZB,TUR"));

        assertThat(text())
                .contains("Tashkent", "Ankara")
                .contains("Kazakhstan · Uzbekistan · TürkiyeMembers of 2 organizations togetherOTSCICA")
                .contains("KazakhstanAlone in 1 organizationCSTO")
                .contains("doubtful");
        assertThat(titles()).contains("Organizations in common and apart", "Chairs held and events hosted");
    }

    @Test
    void eachIndicatorHasAChartWithAllOnOneScale() {
        open(Map.of("with", "SCO,OTS"));

        assertThat($(ChartPanel.class).all()).hasSize(5);
        assertThat(charts()).contains("GDP (current US$)", "Population, total", "GDP per capita (current US$)");
        assertThat(text()).contains("SCO: US$\u00a025.1 trillion (2023)").contains("members as of 15 January 2024");
        assertThat(hrefs())
                .anySatisfy(href -> assertThat(href)
                        .startsWith("statistics?indicator=NY.GDP.MKTP.CD&scope=organizations&organization=SCO,OTS"));
    }

    @Test
    void figuresInWordsAreThoseKnownOnTheDay() {
        open(Map.of("with", "KAZ,UZB", "indicators", "SP.POP.TOTL"));

        assertThat(text()).contains("(2023)").doesNotContain("(2024) ·");
        assertThat(hrefs())
                .anySatisfy(href ->
                        assertThat(href).startsWith("statistics?indicator=SP.POP.TOTL&scope=group&states=KAZ,UZB"));
    }

    @Test
    void anIndicatorThatDoesNotAddUpSaysSoForOrganizations() {
        open(Map.of("with", "SCO,OTS", "indicators", "NE.EXP.GNFS.CD,MS.MIL.TOTL.P1,NONSENSE"));

        assertThat($(ChartPanel.class).all()).hasSize(2);

        open(Map.of("with", "SCO,OTS", "indicators", "-"));

        assertThat($(ChartPanel.class).all()).isEmpty();
        assertThat(text()).contains("No indicator is chosen");
    }

    @Test
    void noMoreThanFourAreCompared() {
        open(Map.of("with", "SCO,OTS,CICA,CSTO,IFAS,IOFS,SCO"));

        assertThat(chosen("Organizations")).hasSize(4);
    }

    @Test
    void whatIsChosenGoesIntoTheAddress() {
        open(Map.of("with", "SCO,OTS", "indicators", "SP.POP.TOTL"));

        choose(Set.of(new OrganizationCode("CSTO"), new OrganizationCode("SCO"), new OrganizationCode("OTS")));

        assertThat(location()).contains("with=SCO%2COTS%2CCSTO", "indicators=SP.POP.TOTL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO,XXX",
                "'; drop table organization; --",
                "<script>alert(1)</script>",
                ",,,",
                "QQQ",
                "SCO,SCO"
            })
    void whatTheAddressDoesNotMeanIsPassedOver(String with) {
        open(Map.of("with", with, "indicators", "%%%", "asOf", "never"));

        assertThat(text()).contains("begin with one of these");
    }

    @Test
    void theKindOfTheFirstDecidesWhatIsCompared() {
        open(Map.of("with", "KAZ,SCO,UZB"));

        assertThat(text()).contains("Tashkent");
        assertThat(chosen("Organizations")).isEmpty();
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("compare", QueryParameters.simple(parameters));
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<OrganizationCode> organizations() {
        return $(MultiSelectComboBox.class).withCaption("Organizations").single();
    }

    /** As the browser tells it: the tester of this field changes the value on the server alone. */
    private void choose(Set<OrganizationCode> chosen) {
        var field = organizations();
        var before = field.getValue();
        field.setValue(chosen);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
    }

    private List<Object> chosen(String caption) {
        return List.copyOf(
                $(MultiSelectComboBox.class).withCaption(caption).single().getSelectedItems());
    }

    private List<String> titles() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> charts() {
        return $(H3.class).withClassName("chart-panel-title").all().stream()
                .map(H3::getText)
                .toList();
    }

    private List<String> hrefs() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return $(CompareView.class).single().getElement().getTextRecursively();
    }

    private String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
