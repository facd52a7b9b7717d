package org.toraga.exports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.support.WholeDesk;

@WholeDesk
class GridExportMenuTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources",
                "organizations",
                "countries",
                "summits",
                "summits?lens=planner",
                "membership",
                "claims",
                "organizations/sco?tab=members",
                "statistics?indicator=SP.POP.TOTL&lens=table&years=2000-2020",
                "admin/observations",
                "admin/events",
                "admin/memberships",
                "admin/history",
                "admin/users",
                "admin/sign-ins"
            })
    void everyGridCanBeTakenAway(String page) {
        open(page);

        var items = menu().getItems().getFirst().getSubMenu().getItems();
        assertThat(items)
                .extracting(MenuItem::getText)
                .containsExactly("Excel workbook (XLSX)", "Text (CSV)", "Text for Excel (CSV with byte order mark)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "organizations", "countries", "summits", "membership", "claims"})
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerFindsNoMenu(String page) {
        open(page);

        assertThat($(GridExportMenu.class).exists()).isFalse();
        assertThat($(DataPackageLink.class).exists()).isFalse();
    }

    @Test
    void aFileIsMadeOnlyWhenItIsAskedFor() {
        open("sources");
        var menu = $(GridExportMenu.class).single();
        assertThat($(Anchor.class).from(menu).exists()).isFalse();

        choose("Text (CSV)");

        assertThat($(Anchor.class).from(menu).single().getHref()).contains("VAADIN/dynamic/resource/");
        assertThat($(Notification.class).exists()).isFalse();
    }

    @Test
    void anExportOfNothingIsRefusedWithAMessage() {
        open("sources?q=nothinghasthisword");

        choose("Excel workbook (XLSX)");

        assertThat(test($(Notification.class).single()).getText())
                .isEqualTo("There are no rows that could be exported: widen the filter.");
        assertThat($(Anchor.class).from($(GridExportMenu.class).single()).exists())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "organizations", "countries", "summits", "membership", "admin/observations"})
    void everyColumnOfAGridIsKnownByAKeyThatIsItsOwn(String page) {
        open(page);

        var grid = $(Grid.class).all().getFirst();
        assertThat(GridExports.shown(grid)).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }

    @Test
    void thePackageFollowsTheDayOfThePage() {
        open("sources?asOf=2023-07-03");

        assertThat($(DataPackageLink.class).single().getHref()).isEqualTo("data-package.zip?asOf=2023-07-03");
    }

    private void choose(String text) {
        var item = menu().getItems().getFirst().getSubMenu().getItems().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private MenuBar menu() {
        return $(MenuBar.class).from($(GridExportMenu.class).single()).single();
    }

    private void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }
}
