package org.toraga.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Texts;
import org.toraga.support.WholeDesk;

@WholeDesk
class MainLayoutTest extends SpringBrowserlessTest {

    @Test
    void anAddressWithoutADayGetsTheDefaultDay() {
        UI.getCurrent().navigate("");

        assertThat($(H1.class).single().getText()).isEqualTo("Overview");
        assertThat(address()).contains("asOf=2024-01-15");
    }

    @Test
    void aWrongDayGetsTheDefaultDayAndTheRestOfTheAddressStays() {
        UI.getCurrent().navigate("", QueryParameters.of("asOf", "2024-13-45"));
        assertThat(address()).isEqualTo("?asOf=2024-01-15");

        UI.getCurrent().navigate("", new QueryParameters(Map.of("words", List.of("x"), "asOf", List.of("<b>"))));
        assertThat(address()).contains("words=x", "asOf=2024-01-15");
    }

    @Test
    void theDayIsKeptByNavigationWithoutOne() {
        UI.getCurrent().navigate("", QueryParameters.of("asOf", "2023-07-01"));

        UI.getCurrent().navigate("");

        assertThat(AsOf.current()).hasToString("2023-07-01");
        assertThat(address()).contains("asOf=2023-07-01");
    }

    @Test
    void everyEntryOfTheMenuLeadsToTheDayShown() {
        UI.getCurrent().navigate("", QueryParameters.of("asOf", "2024-07-05"));

        assertThat($(SideNavItem.class).all())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.getElement()
                                .getProperty("path", item.getElement().getAttribute("path")))
                        .contains("asOf=2024-07-05"));
    }

    @Test
    void anAdminSeesTheAdministrationInTheMenu() {
        UI.getCurrent().navigate("");

        assertThat($(MainMenu.class).single().paths()).contains("").doesNotHaveDuplicates();
    }

    @Test
    @WithMockUser(username = "viewer", roles = "VIEWER")
    void aViewerSeesNoAdministrationInTheMenu() {
        UI.getCurrent().navigate("");

        assertThat($(MainMenu.class).single().paths()).contains("").noneMatch(path -> path.startsWith("admin/"));
    }

    @Test
    void theWholePageSpeaksTheLanguageOfTheUser() {
        UI.getCurrent().setLocale(Texts.KAZAKH);

        UI.getCurrent().navigate("", QueryParameters.of("asOf", "2024-07-05"));
        UI.getCurrent().refreshCurrentRoute(true);

        assertThat($(H1.class).single().getText()).isEqualTo("Шолу");
        assertThat($(SideNavItem.class).all().getFirst().getLabel()).isEqualTo("Шолу");
        assertThat(address()).contains("asOf=2024-07-05");
    }

    @Test
    void anotherDayIsAnotherAddressOfTheSamePage() {
        UI.getCurrent().navigate("", new QueryParameters(Map.of("words", List.of("x"), "asOf", List.of("2024-01-15"))));

        $(AsOfControl.class).single().go(java.time.LocalDate.of(2024, 7, 5));

        assertThat(address()).contains("words=x", "asOf=2024-07-05");
    }

    @Test
    void theFieldsOfTheDayAreMadeWhenFirstAskedForAndFollowTheDay() {
        UI.getCurrent().navigate("", QueryParameters.of("asOf", "2024-01-15"));
        assertThat($(DatePicker.class).all()).isEmpty();

        var popover = $(Popover.class, $(AsOfControl.class).single()).single();
        popover.setOpened(true);
        assertThat($(DatePicker.class).single().getValue()).isEqualTo("2024-01-15");

        UI.getCurrent().navigate("", QueryParameters.of("asOf", "2024-07-05"));
        popover.setOpened(false);
        popover.setOpened(true);
        assertThat($(DatePicker.class).single().getValue()).isEqualTo("2024-07-05");
    }

    @Test
    void anUnknownAddressShowsAPageInTheFrame() {
        UI.getCurrent().navigate("nowhere");

        assertThat($(H1.class).single().getText()).isEqualTo("This page does not exist");
        assertThat($(SideNavItem.class).all()).isNotEmpty();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
