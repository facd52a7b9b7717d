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

    /** To be called while the page is being built. @param cards stand behind {@code wide} once they are wanted */
    public static void swap(Component page, Grid<?> wide, Grid<?> cards) {
        // A grid is dear even where it is hidden: the cards come to the page when they are first wanted.
        cards.removeFromParent();
        WindowWidth.follow(page, WindowWidth.PHONE, isNarrow -> {
            wide.setVisible(!isNarrow);
            cards.setVisible(isNarrow);
            if (isNarrow && cards.getParent().isEmpty()) {
                var place = wide.getElement();
                place.getParent().insertChild(place.getParent().indexOfChild(place) + 1, cards.getElement());
            }
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
