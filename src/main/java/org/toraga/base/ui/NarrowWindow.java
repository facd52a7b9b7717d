package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Shows one of two grids: columns where there is room for them, or else cards below one another. */
public final class NarrowWindow {

    private NarrowWindow() {}

    /** To be called while the page is being built. */
    public static void swap(Component page, Grid<?> wide, Grid<?> cards) {
        cards.setVisible(false);
        WindowWidth.follow(page, WindowWidth.PHONE, isNarrow -> {
            wide.setVisible(!isNarrow);
            cards.setVisible(isNarrow);
        });
    }

    /** The same page of lines in the order of the columns: cards have no heads to sort by. */
    public static Pageable ordered(Pageable page, Grid<?> wide) {
        var orders = wide.getSortOrder().stream().map(NarrowWindow::order).toList();
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(orders));
    }

    private static Sort.Order order(GridSortOrder<?> by) {
        var direction = by.getDirection() == SortDirection.DESCENDING ? Sort.Direction.DESC : Sort.Direction.ASC;
        return new Sort.Order(direction, by.getSorted().getKey());
    }
}
