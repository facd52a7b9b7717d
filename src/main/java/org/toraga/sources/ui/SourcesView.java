package org.toraga.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.GridColumns;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.sources.SourceFilter;
import org.toraga.sources.SourceKind;
import org.toraga.sources.SourceListRow;
import org.toraga.sources.SourceService;
import org.toraga.sources.SourceSort;

@Route("sources")
@Menu(title = "sources.title", order = 90, icon = "source")
@RolesAllowed(Roles.VIEWER)
class SourcesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SourceService sources;
    private final TextField words = new TextField(getTranslation("sources.filter.words"));
    private final ComboBox<SourceKind> kind = new ComboBox<>(getTranslation("sources.field.kind"));
    private final Grid<SourceListRow> grid = new Grid<>();
    private final GridColumns columns;

    private transient Address address = Address.none();
    private SourceFilter filter = SourceFilter.words("");

    SourcesView(SourceService sources) {
        this.sources = sources;
        addClassNames("view", "sources-view");
        fillGrid();
        columns = new GridColumns(grid, "sources", () -> address);
        add(new ViewHeader(getTranslation("sources.title"), getTranslation("sources.lead")), createFilterBar(), grid);
    }

    private Component createFilterBar() {
        FilterFields.words(words, () -> address);
        FilterFields.word(kind, SourceKind.class, "kind", () -> address);
        var bar = new Div(words, kind, columns.menu());
        bar.addClassName("filter-bar");
        return bar;
    }

    private void fillGrid() {
        sorted(SourceSort.TITLE, "title", grid.addComponentColumn(row -> new SourceLink(row.title(), row.code())))
                .setFlexGrow(4)
                .setWidth("16rem");
        text(SourceSort.PUBLISHER, "publisher", SourceListRow::publisher).setFlexGrow(2);
        text(SourceSort.KIND, "kind", row -> getTranslation(Texts.key(row.kind())))
                .setFlexGrow(1);
        text(
                        SourceSort.PUBLISHED,
                        "publishedOn",
                        row -> row.publishedOn() == null ? null : Formats.shortDate(row.publishedOn(), getLocale()))
                .setFlexGrow(1);
        text(SourceSort.CODE, "code", row -> row.code().value()).setFlexGrow(1).setVisible(false);
        grid.addColumn(SourceListRow::licence)
                .setKey("LICENCE")
                .setHeader(getTranslation("sources.field.licence"))
                .setSortable(false)
                .setVisible(false);
        grid.addColumn(row -> sources.countUsesOf(row.code()))
                .setKey("USES")
                .setHeader(getTranslation("sources.uses.count"))
                .setSortable(false)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.setItemsPageable(page -> sources.find(filter, page), page -> sources.count(filter));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setPageSize(25);
        grid.setEmptyStateText(getTranslation("sources.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("sources.title"));
        GridSorting.follow(grid, () -> address);
    }

    private Grid.Column<SourceListRow> text(
            SourceSort order, String field, ValueProvider<SourceListRow, @Nullable String> text) {
        return sorted(order, field, grid.addColumn(text));
    }

    private Grid.Column<SourceListRow> sorted(SourceSort order, String field, Grid.Column<SourceListRow> column) {
        return column.setKey(order.name())
                .setSortProperty(order.name())
                .setHeader(getTranslation("sources.field." + field))
                .setResizable(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        filter = new SourceFilter(
                address.text("q").orElse(""),
                address.word("kind", SourceKind.class).orElse(null));
        words.setValue(filter.words());
        kind.setValue(filter.kind());
        columns.apply(address);
        GridSorting.apply(grid, address);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sources.title");
    }
}
