package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Lets the user choose the columns of a grid. The choice stands in the address ({@code columns=code,members}), so that a copied
 * link shows the same, and is remembered in the browser for the user's next visit without one.
 *
 * <p>Columns are known by their keys. Those without a key, and the first with one, are always shown.
 */
public class GridColumns {

    private static final String PARAMETER = "columns";

    private final String name;
    private final Supplier<Address> address;
    private final Map<String, Grid.Column<?>> columns = new LinkedHashMap<>();
    private final Map<String, MenuItem> items = new LinkedHashMap<>();
    private final List<String> shownAtFirst;
    private final MenuBar menu = new MenuBar();

    /**
     * @param grid with its columns; those that are hidden now are offered and hidden until chosen
     * @param name of the list in the browser's memory, for example {@code sources}
     * @param address where the page is now
     */
    public GridColumns(Grid<?> grid, String name, Supplier<Address> address) {
        this.name = name;
        this.address = address;
        grid.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .skip(1)
                .forEach(column -> columns.put(word(column), column));
        shownAtFirst = columns.keySet().stream()
                .filter(word -> columns.get(word).isVisible())
                .toList();
        fillMenu(grid);
    }

    private void fillMenu(Grid<?> grid) {
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        menu.addClassName("grid-columns");
        var choices = menu.addItem(grid.getTranslation("base.grid.columns")).getSubMenu();
        columns.forEach((word, column) -> {
            var item = choices.addItem(String.valueOf(column.getHeaderText()), click -> choose());
            item.setCheckable(true);
            item.setChecked(column.isVisible());
            item.setKeepOpen(true);
            items.put(word, item);
        });
    }

    /** The menu, for the bar above the grid. */
    public Component menu() {
        return menu;
    }

    /** Shows the columns that the address names, or else those remembered. To be called when the page is entered. */
    public void apply(Address entered) {
        var named = entered.text(PARAMETER);
        if (named.isPresent()) {
            show(named.get());
        } else {
            show(String.join(",", shownAtFirst));
            WebStorage.getItem(UI.getCurrent(), WebStorage.Storage.LOCAL_STORAGE, memory(), this::showRemembered);
        }
    }

    private void showRemembered(@Nullable String remembered) {
        if (remembered != null) {
            show(remembered);
        }
    }

    private void choose() {
        var chosen = items.entrySet().stream()
                .filter(item -> item.getValue().isChecked())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(","));
        show(chosen);
        WebStorage.setItem(memory(), chosen);
        // "-" stands for none at all: a blank value would drop out of the address.
        address.get().with(PARAMETER, chosen.isEmpty() ? "-" : chosen).go();
    }

    private void show(String words) {
        var shown = Arrays.asList(words.toLowerCase(Locale.ROOT).split(","));
        columns.forEach((word, column) -> {
            var visible = shown.contains(word);
            column.setVisible(visible);
            items.get(word).setChecked(visible);
        });
    }

    private String memory() {
        var user = SecurityContextHolder.getContext().getAuthentication();
        return "toraga.columns.%s.%s".formatted(user == null ? "" : user.getName(), name);
    }

    private static String word(Grid.Column<?> column) {
        return column.getKey().toLowerCase(Locale.ROOT);
    }
}
