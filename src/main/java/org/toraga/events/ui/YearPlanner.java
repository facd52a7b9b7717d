package org.toraga.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.toraga.base.Precision;
import org.toraga.base.ui.Formats;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;

/** The twelve months of a year with their events; what is known only by the year stands in a band above them. */
class YearPlanner extends Div {

    private final SummitsAddress state;

    YearPlanner(EventService events, SummitsAddress state) {
        this.state = state;
        addClassName("year-planner");
        var first = LocalDate.of(state.year(), 1, 1);
        var rows = events.find(state.filter().within(first, first.plusYears(1)), state.asOf(), Pageable.unpaged());
        var year = Formats.year(state.year(), getLocale());
        add(createPeriod(year));
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("events.none.year", year)));
        }
        var vague = rows.stream()
                .filter(event -> precision(event) == Precision.YEAR)
                .toList();
        if (!vague.isEmpty()) {
            add(new VagueBand(getTranslation("events.sometime.year", year), vague));
        }
        var months = new Div();
        months.addClassName("year-planner-months");
        for (int month = 1; month <= 12; month++) {
            months.add(createMonth(YearMonth.of(state.year(), month), rows));
        }
        add(months);
    }

    private Component createPeriod(String year) {
        return new PeriodBar(
                year,
                state.address().with(SummitsAddress.YEAR, state.year() - 1),
                getTranslation("events.year.previous"),
                state.address().with(SummitsAddress.YEAR, state.year() + 1),
                getTranslation("events.year.next"),
                state.address().with(SummitsAddress.YEAR, null));
    }

    private Component createMonth(YearMonth month, List<EventRow> rows) {
        var touching = rows.stream()
                .filter(event -> precision(event) != Precision.YEAR)
                .filter(event -> event.dates()
                                .start()
                                .earliest()
                                .isBefore(month.plusMonths(1).atDay(1))
                        && event.dates().endsBefore().isAfter(month.atDay(1)))
                .toList();
        var name = Formats.month(month.getMonthValue(), getLocale());
        var section = new Section(new H3(new AddressLink(
                name,
                state.address()
                        .with(SummitsAddress.LENS, "month")
                        .with(SummitsAddress.MONTH, month)
                        .with(SummitsAddress.YEAR, null))));
        section.addClassName("year-planner-month");
        section.setClassName("year-planner-quiet", touching.isEmpty());
        if (month.equals(YearMonth.from(state.asOf()))) {
            section.addClassName("year-planner-now");
            var mark = new Span(getTranslation("events.asOf", Formats.shortDate(state.asOf(), getLocale())));
            mark.addClassName("event-as-of");
            section.add(mark);
        }
        section.add(new MonthStrip(month, touching, state.asOf()));
        var vague = touching.stream()
                .filter(event -> precision(event) == Precision.MONTH)
                .toList();
        if (!vague.isEmpty()) {
            section.add(new VagueBand(getTranslation("events.sometime.month", name), vague));
        }
        var list = new UnorderedList();
        list.addClassName("event-chips");
        touching.stream()
                .filter(event -> precision(event) == Precision.DAY)
                .forEach(event -> list.add(new ListItem(new EventChip(event, days(event, month)))));
        if (list.getChildren().findAny().isPresent()) {
            section.add(list);
        } else if (vague.isEmpty()) {
            var none = new Span(getTranslation("events.none.month"));
            none.addClassName("event-none");
            section.add(none);
        }
        return section;
    }

    /** "3–4", cut to the month that is shown. */
    private static String days(EventRow event, YearMonth month) {
        var first = event.dates().start().earliest();
        var last = event.dates().endsBefore().minusDays(1);
        var from = first.isBefore(month.atDay(1)) ? 1 : first.getDayOfMonth();
        var to = last.isAfter(month.atEndOfMonth()) ? month.lengthOfMonth() : last.getDayOfMonth();
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    private static Precision precision(EventRow event) {
        return event.dates().start().precision();
    }
}
