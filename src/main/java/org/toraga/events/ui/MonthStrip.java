package org.toraga.events.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.toraga.base.Precision;
import org.toraga.events.EventRow;
import org.toraga.organizations.ui.OrganizationBadge;

/** The days of a month as a thin line with its events on it. Only drawn: the list beneath says the same in words. */
class MonthStrip extends Div {

    private final YearMonth month;

    MonthStrip(YearMonth month, List<EventRow> events, LocalDate asOf) {
        this.month = month;
        addClassName("month-strip");
        getElement().setAttribute("aria-hidden", "true");
        for (var event : events) {
            var mark = part(
                    "month-strip-event",
                    event.dates().start().earliest(),
                    event.dates().endsBefore());
            mark.setClassName("month-strip-vague", event.dates().start().precision() != Precision.DAY);
            if (event.organization() != null) {
                mark.addClassName(OrganizationBadge.colour(event.organization()));
            }
            add(mark);
        }
        if (YearMonth.from(asOf).equals(month)) {
            add(part("month-strip-as-of", asOf, asOf.plusDays(1)));
        }
    }

    private Span part(String className, LocalDate from, LocalDate before) {
        var part = new Span();
        part.addClassName(className);
        var start = Math.max(0, position(from));
        part.getStyle().set("--start", percent(start)).set("--width", percent(Math.min(100, position(before)) - start));
        return part;
    }

    private double position(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(month.atDay(1), day) / month.lengthOfMonth();
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
