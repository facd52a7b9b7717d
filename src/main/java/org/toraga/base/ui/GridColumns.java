package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private record Choice(String word, Grid.Column<?> column, MenuItem item) {}

    private final String name;
    private final Supplier<Address> address;
    private final List<Choice> choices;
    private final String shownAtFirst;
    private final MenuBar menu = new MenuBar();

    /**
     * @param grid with its columns; those that are hidden now are offered and stay hidden until chosen
     * @param name of the list in the browser's memory, for example {@code sources}
     * @param address where the page is now
     */
    public GridColumns(Grid<?> grid, String name, Supplier<Address> address) {
        this.name = name;
        this.address = address;
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        menu.addClassName("grid-columns");
        var choosing = menu.addItem(grid.getTranslation("base.grid.columns"));
        choices = grid.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .skip(1)
                .map(column -> choice(column, choosing))
                .toList();
        shownAtFirst = shown();
    }

    private Choice choice(Grid.Column<?> column, MenuItem choosing) {
        var item = choosing.getSubMenu().addItem(String.valueOf(column.getHeaderText()), click -> choose());
        item.setCheckable(true);
        item.setChecked(column.isVisible());
        item.setKeepOpen(true);
        return new Choice(column.getKey().toLowerCase(Locale.ROOT), column, item);
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
            return;
        }
        var known = ComponentUtil.getData(UI.getCurrent(), memory());
        show(known == null ? shownAtFirst : (String) known);
        if (known == null) {
            WebStorage.getItem(UI.getCurrent(), WebStorage.Storage.LOCAL_STORAGE, memory(), this::showRemembered);
        }
    }

    private void showRemembered(@Nullable String remembered) {
        remember(remembered == null ? shownAtFirst : remembered);
        if (remembered != null) {
            show(remembered);
        }
    }

    /** The browser is asked once a page, since its answer is a message of its own. */
    private void remember(String words) {
        ComponentUtil.setData(UI.getCurrent(), memory(), words);
    }

    private void choose() {
        var chosen = shown();
        show(chosen);
        WebStorage.setItem(memory(), chosen);
        remember(chosen);
        address.get().with(PARAMETER, chosen).go();
    }

    /** The words of what is ticked; a dash if nothing is, since a blank value would drop out of the address. */
    private String shown() {
        var words = choices.stream()
                .filter(choice -> choice.item().isChecked())
                .map(Choice::word)
                .collect(Collectors.joining(","));
        return words.isEmpty() ? "-" : words;
    }

    private void show(String words) {
        var shown = Arrays.asList(words.toLowerCase(Locale.ROOT).split(","));
        choices.forEach(choice -> {
            var visible = shown.contains(choice.word());
            choice.column().setVisible(visible);
            choice.item().setChecked(visible);
        });
    }

    private String memory() {
        var user = SecurityContextHolder.getContext().getAuthentication();
        return "toraga.columns.%s.%s".formatted(user == null ? "" : user.getName(), name);
    }
}
