package org.toraga.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list of events can be sorted by. Its name in lower case is the sort property of a page request. */
public enum EventOrder {
    TITLE("lower(title)"),
    /** Events outside any organization last. */
    ORGANIZATION("coalesce(organization_code, 'ZZZZZZZZZZZZZ')"),
    KIND("kind"),
    /** By the earliest day as known. */
    WHEN("shown_starts_on", "shown_ends_before"),
    /** Events without a known place last. */
    WHERE("coalesce(shown_country_code, 'ZZZZ')", "coalesce(shown_city, '')"),
    STATUS("shown_status");

    private final String[] expressions;

    EventOrder(String... expressions) {
        this.expressions = expressions;
    }

    /** The word that stands for this order in addresses and page requests. */
    public String property() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventOrder> read(String property) {
        return Arrays.stream(values())
                .filter(order -> order.property().equals(property))
                .findFirst();
    }

    /** What stands behind {@code order by}. */
    String sql(boolean descending) {
        var direction = descending ? " desc" : " asc";
        return String.join(direction + ", ", expressions) + direction;
    }
}
