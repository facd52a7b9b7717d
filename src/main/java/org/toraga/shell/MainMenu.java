package org.toraga.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Symbol;

/** The pages that the user may open, those of the administration under a heading of their own. */
class MainMenu extends Div {

    private static final String ADMINISTRATION = "admin/";

    /** The page that stands at the root as well, and is shown there. */
    private static final String FIRST_PAGE = "overview";

    private static final Map<String, Symbol> SYMBOLS = Map.ofEntries(
            Map.entry("", Symbol.OVERVIEW),
            Map.entry("organizations", Symbol.ORGANIZATION),
            Map.entry("summits", Symbol.SUMMIT),
            Map.entry("countries", Symbol.COUNTRY),
            Map.entry("statistics", Symbol.STATISTICS),
            Map.entry("membership", Symbol.MEMBERSHIP),
            Map.entry("compare", Symbol.COMPARE),
            Map.entry("claims", Symbol.CLAIM),
            Map.entry("sources", Symbol.SOURCE),
            Map.entry("exports", Symbol.DOWNLOAD),
            Map.entry("admin/organizations", Symbol.ORGANIZATION),
            Map.entry("admin/memberships", Symbol.MEMBERSHIP),
            Map.entry("admin/chairmanships", Symbol.CHAIR),
            Map.entry("admin/priorities", Symbol.PRIORITY),
            Map.entry("admin/initiatives", Symbol.INITIATIVE),
            Map.entry("admin/events", Symbol.SUMMIT),
            Map.entry("admin/statements", Symbol.STATEMENT),
            Map.entry("admin/claims", Symbol.CLAIM),
            Map.entry("admin/sources", Symbol.SOURCE),
            Map.entry("admin/indicators", Symbol.STATISTICS),
            Map.entry("admin/observations", Symbol.FIGURE),
            Map.entry("admin/imports", Symbol.DOWNLOAD),
            Map.entry("admin/history", Symbol.CLOCK),
            Map.entry("admin/users", Symbol.PERSON));

    private final List<SideNavItem> items = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    MainMenu() {
        addClassName("main-menu");
        var pages = new SideNav();
        pages.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        // No entry has others below it; otherwise each would tell the server that it opened when its page is shown.
        pages.setAutoExpand(false);
        var records = new SideNav(getTranslation("shell.menu.records"));
        records.addClassName("main-menu-records");
        records.setAutoExpand(false);
        for (var entry : MenuConfiguration.getMenuEntries()) {
            (isAdministration(entry) ? records : pages).addItem(createItem(entry));
        }
        add(pages);
        if (!records.getItems().isEmpty()) {
            add(records);
        }
    }

    private SideNavItem createItem(MenuEntry entry) {
        var title = getTranslation(entry.title());
        var path = path(entry);
        var item = new SideNavItem(title, path);
        item.setPrefixComponent(SYMBOLS.getOrDefault(path, Symbol.RECORD).draw());
        item.setMatchNested(!path.isEmpty());
        // Read by those who see the symbols alone.
        item.getElement().setAttribute("title", title);
        items.add(item);
        paths.add(path);
        return item;
    }

    /** Makes every entry lead to its page as of the day that is shown. */
    void showDay() {
        var day = QueryParameters.simple(Map.of(AsOf.PARAMETER, AsOf.current().toString()));
        items.forEach(item -> item.setQueryParameters(day));
    }

    /** Where the entries lead, in their order. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    private static boolean isAdministration(MenuEntry entry) {
        return path(entry).startsWith(ADMINISTRATION);
    }

    private static String path(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        return path.equals(FIRST_PAGE) ? "" : path;
    }
}
