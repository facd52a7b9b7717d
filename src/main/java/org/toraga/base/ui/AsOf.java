package org.toraga.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The day whose state of the world is shown. It stands in every address ({@code ?asOf=2024-01-15}) and governs everything on
 * the page; {@link AsOfNavigation} keeps it there.
 */
public final class AsOf {

    public static final String PARAMETER = "asOf";

    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private record Held(LocalDate day) {}

    private AsOf() {}

    /** The day of the page being served. Read it while building a view, not in a background thread. */
    public static LocalDate current() {
        return find(UI.getCurrent()).orElseThrow(() -> new IllegalStateException("No page is being served"));
    }

    static Optional<LocalDate> find(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Held.class)).map(Held::day);
    }

    static void set(UI ui, LocalDate day) {
        ComponentUtil.setData(ui, Held.class, new Held(day));
    }

    /** The day that {@code text} names, if it is one between 1900 and 2100. */
    public static Optional<LocalDate> read(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> read(QueryParameters parameters) {
        return parameters.getSingleParameter(PARAMETER).flatMap(AsOf::read);
    }

    /** The same parameters with the day set to {@code day}. */
    public static QueryParameters with(QueryParameters parameters, LocalDate day) {
        var all = new LinkedHashMap<String, List<String>>();
        parameters.getParameters().forEach((name, values) -> all.put(name, new ArrayList<>(values)));
        all.put(PARAMETER, List.of(day.toString()));
        return new QueryParameters(all);
    }

    /** The address of a page as of the current day: {@code organizations/SCO?asOf=2024-01-15}. */
    public static String address(String path) {
        return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + current();
    }
}
