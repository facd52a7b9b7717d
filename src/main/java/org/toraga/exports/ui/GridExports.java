package org.toraga.exports.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.toraga.base.Roles;
import org.toraga.exports.Table;
import org.toraga.exports.TableExportService;

/** Puts the way to take its rows away beside a grid, for managers alone. */
@Component
public class GridExports {

    private final TableExportService exports;
    private final AuthenticationContext authentication;

    GridExports(TableExportService exports, AuthenticationContext authentication) {
        this.exports = exports;
        this.authentication = authentication;
    }

    /**
     * Adds the menu to the bar above a grid; nothing for those who may not export.
     *
     * @param table the rows as the page shows them now, with all columns; those that the grid shows are taken, in its order
     */
    public void addTo(HasComponents bar, Grid<?> grid, Supplier<Table<?>> table) {
        addTo(bar, () -> table.get().with(shown(grid)));
    }

    /** Adds the menu to the bar above whatever shows rows. @param table the rows as the page shows them now */
    public void addTo(HasComponents bar, Supplier<Table<?>> table) {
        if (authentication.hasRole(Roles.MANAGER)) {
            bar.add(new GridExportMenu(exports, table));
        }
    }

    /** The way to all that the desk shows on the day, in one archive; empty for those who may not export. */
    public Optional<Anchor> dataPackage() {
        return authentication.hasRole(Roles.MANAGER) ? Optional.of(new DataPackageLink()) : Optional.empty();
    }

    /** The keys of the columns that a grid shows, in its order. */
    public static List<String> shown(Grid<?> grid) {
        return grid.getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(column -> String.valueOf(column.getKey()).toUpperCase(Locale.ROOT))
                .toList();
    }
}
