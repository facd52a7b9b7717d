package org.toraga.base.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.data.domain.Sort;

/**
 * Keeps the order of a grid in the address: {@code sort=members}, or {@code sort=-members} for the greatest first. Columns are
 * known by their keys, which are the words of the list of sort orders that the query knows.
 */
public final class GridSorting {

    private static final String PARAMETER = "sort";

    private GridSorting() {}

    /** Goes to the changed address when the user sorts. @param address where the page is now */
    public static void follow(Grid<?> grid, Supplier<Address> address) {
        grid.addSortListener(sort -> {
            if (sort.isFromClient()) {
                var first = sort.getSortOrder().stream().findFirst();
                address.get()
                        .with(PARAMETER, first.map(GridSorting::text).orElse(null))
                        .go();
            }
        });
    }

    private static String text(GridSortOrder<?> order) {
        var key = String.valueOf(order.getSorted().getKey()).toLowerCase(Locale.ROOT);
        return order.getDirection() == SortDirection.DESCENDING ? "-" + key : key;
    }

    /** Sorts as the address says; not at all if it names no column that can be sorted. */
    public static <T> void apply(Grid<T> grid, Address address) {
        var text = address.text(PARAMETER).orElse("");
        var descending = text.startsWith("-");
        var key = (descending ? text.substring(1) : text).toUpperCase(Locale.ROOT);
        var column = grid.getColumnByKey(key);
        grid.sort(
                column == null || !column.isSortable()
                        ? List.of()
                        : List.of(new GridSortOrder<>(
                                column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    /**
     * The order that the address asks for, for what reads the rows of a grid without the grid.
     *
     * @param orders the words that the query knows
     * @param property what the query calls a word
     */
    public static <E extends Enum<E>> Sort of(Address address, Class<E> orders, Function<E, String> property) {
        var text = address.text(PARAMETER).orElse("");
        var descending = text.startsWith("-");
        return address.with(PARAMETER, descending ? text.substring(1) : text)
                .word(PARAMETER, orders)
                .map(order -> Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, property.apply(order)))
                .orElse(Sort.unsorted());
    }

    public static <E extends Enum<E>> Sort of(Address address, Class<E> orders) {
        return of(address, orders, Enum::name);
    }

    /** The order that the address asks for, if it is one of these words. */
    public static Sort of(Address address, Collection<String> orders) {
        var text = address.text(PARAMETER).orElse("");
        var descending = text.startsWith("-");
        var asked = descending ? text.substring(1) : text;
        return orders.stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .map(order -> Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, order))
                .orElse(Sort.unsorted());
    }
}
