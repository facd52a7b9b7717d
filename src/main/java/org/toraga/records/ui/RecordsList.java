package org.toraga.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.GridJumps;
import org.toraga.base.ui.QuietGrid;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;

/**
 * The working list of one kind of record: found by words or by fields of the page, sorted, and ticked for a change of many.
 *
 * @param <R> a line
 */
class RecordsList<R> extends Div {

    private static final Logger log = LoggerFactory.getLogger(RecordsList.class);

    /** Lines that are looked through for the neighbour of a record. */
    private static final int MOST_LINES = 5_000;

    private static final int PAGE = 500;

    private static final String WIDTH_OF_FIRST = "min(13rem, 28vw)";
    private static final String WIDTH_BESIDE = "7.5rem";

    /** In a narrow window, where the list is moved sideways anyway, long words have room. */
    private static final String WIDTH_OF_OTHERS = "max(100px, 200px - 20vw)";

    private final transient RecordsTable<R> table;
    private final transient Supplier<Address> address;
    private final ValueProvider<R, String> key;
    private final Grid<R> grid = new Grid<>();
    private final TextField words = new TextField();
    private final Div narrowing = new Div();
    private final Component failure;
    private final TickedLines<R> ticked;
    private final Grid.Column<R> ticks;
    private final Grid.Column<R> first;
    private final ValueProvider<R, String> name;
    private @Nullable String open;

    /**
     * @param address where the page is now, which narrows and sorts the list
     * @param none what to say if there is no line
     * @param key of a line in the address
     * @param link the page on which a line is open
     */
    RecordsList(
            RecordsTable<R> table,
            Supplier<Address> address,
            String none,
            ValueProvider<R, String> key,
            Function<R, Address> link) {
        this.table = table;
        this.address = address;
        this.key = key;
        var shown = shown();
        name = row -> String.valueOf(shown.columns().getFirst().of(row));
        failure = createFailure();
        addClassName("records-list");
        words.setLabel(getTranslation("records.words"));
        words.setClearButtonVisible(true);
        FilterFields.words(words, address);
        narrowing.addClassName("records-narrowing");
        narrowing.add(words);
        grid.addClassName("records-grid");
        grid.addThemeVariants(GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", shown.title());
        grid.setItems(new CallbackDataProvider<R, Void>(
                query -> rows(VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> count(),
                key::apply));
        grid.setEmptyStateText(none);
        grid.setPartNameGenerator(row -> key.apply(row).equals(open) ? "open" : null);
        GridJumps.answerAtOnce(grid);
        QuietGrid.start(grid);
        ticked = new TickedLines<>(grid, key, name, most -> rows(PageRequest.of(0, most, sort())));
        ticks = ticked.addColumn();
        first = addColumns(shown, link);
        add(narrowing, ticked, failure, grid);
    }

    Grid<R> grid() {
        return grid;
    }

    private Grid.Column<R> addColumns(Table<R> shown, Function<R, Address> link) {
        Renderer<R> anchor = LitRenderer.<R>of("<a class=\"page-link\" href=\"${item.href}\">${item.name}</a>")
                .withProperty("href", row -> link.apply(row).href())
                .withProperty("name", name);
        var made = GridTable.dress(grid.addColumn(anchor), shown.columns().getFirst())
                .setWidth(WIDTH_OF_FIRST)
                .setFlexGrow(0);
        shown.columns().stream()
                .skip(1)
                .filter(column -> RecordsTable.isInList(column.key()))
                .forEach(column -> GridTable.add(grid, column).setWidth(WIDTH_OF_OTHERS));
        shown.columns().stream()
                .map(column -> grid.getColumnByKey(column.key()))
                .filter(Objects::nonNull)
                .forEach(column -> column.setSortProperty(column.getKey()).setResizable(true));
        return made;
    }

    private Table<R> shown() {
        return table.table(address.get(), AsOf.current(), getLocale());
    }

    void offerExport(GridExports exports) {
        exports.addTo(narrowing, grid, this::shown);
    }

    TickedLines<R> ticked() {
        return ticked;
    }

    /** Narrows the list in another way than by words. */
    void narrowBy(Component... filters) {
        narrowing.remove(words);
        for (int place = 0; place < filters.length; place++) {
            narrowing.addComponentAtIndex(place, filters[place]);
        }
    }

    void narrowTo(Address entered) {
        words.setValue(RecordsTable.words(entered));
    }

    /** Shows which record is open beside the list, which then has room for little, or none. */
    void showOpen(@Nullable String key) {
        open = key;
        ticks.setVisible(key == null);
        first.setWidth(key == null ? WIDTH_OF_FIRST : WIDTH_BESIDE).setFlexGrow(key == null ? 0 : 1);
        var columns =
                grid.getColumns().stream().filter(column -> column != ticks).toList();
        var beside = table.columnsBeside(
                columns.stream().map(column -> column.getKey()).toList());
        columns.forEach(column -> column.setVisible(key == null || beside.contains(column.getKey())));
    }

    /** The key of the line before or after that of a record, as the list is found and sorted. */
    Optional<String> neighbour(String of, int by) {
        String before = null;
        for (int page = 0; page * PAGE < MOST_LINES; page++) {
            var lines = rows(PageRequest.of(page, PAGE, sort())).stream()
                    .map(key::apply)
                    .toList();
            for (var line : lines) {
                if (by > 0 && of.equals(before)) {
                    return Optional.of(line);
                }
                if (by < 0 && of.equals(line)) {
                    return Optional.ofNullable(before);
                }
                before = line;
            }
            if (lines.size() < PAGE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Sort sort() {
        return Sort.by(grid.getSortOrder().stream()
                .map(order -> new Sort.Order(
                        order.getDirection() == SortDirection.DESCENDING ? Sort.Direction.DESC : Sort.Direction.ASC,
                        order.getSorted()
                                .getSortOrder(order.getDirection())
                                .findFirst()
                                .orElseThrow()
                                .getSorted()))
                .toList());
    }

    private List<R> rows(Pageable page) {
        return table.find(address.get(), getLocale(), page);
    }

    private int count() {
        try {
            var count = table.count(address.get(), getLocale());
            failure.setVisible(false);
            return count;
        } catch (RuntimeException failed) {
            log.error("The list at {} could not be loaded", table.path(), failed);
            failure.setVisible(true);
            return 0;
        }
    }

    private Component createFailure() {
        var retry = new Button(getTranslation("base.panel.retry"), click -> refresh());
        var message =
                new EmptyState(getTranslation("base.panel.failed"), getTranslation("base.panel.failed.do"), retry);
        message.setVisible(false);
        return message;
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
