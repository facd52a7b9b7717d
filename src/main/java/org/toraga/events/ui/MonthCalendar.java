package org.toraga.events.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.ui.Formats;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;

/** The weeks of a month with their events; what is known only by the month or year stands in bands above them. */
class MonthCalendar extends Div {

    private final SummitsAddress state;
    private final YearMonth month;
    private final List<EventRow> rows;

    MonthCalendar(EventService events, SummitsAddress state) {
        this.state = state;
        this.month = state.month();
        addClassName("month-calendar");
        rows = events.find(
                state.filter().within(month.atDay(1), month.plusMonths(1).atDay(1)), state.asOf(), Pageable.unpaged());
        var name = Formats.date(PartialDate.of(month), getLocale());
        add(createPeriod(name));
        addBand(Precision.MONTH, getTranslation("events.sometime.month", name));
        addBand(Precision.YEAR, getTranslation("events.sometime.year", Formats.year(month.getYear(), getLocale())));
        add(createTable(name), createAgenda());
    }

    private Component createPeriod(String name) {
        return new PeriodBar(
                name,
                state.address().with(SummitsAddress.MONTH, month.minusMonths(1)),
                getTranslation("events.month.previous"),
                state.address().with(SummitsAddress.MONTH, month.plusMonths(1)),
                getTranslation("events.month.next"),
                state.address().with(SummitsAddress.MONTH, null));
    }

    private void addBand(Precision precision, String label) {
        var vague = rows.stream()
                .filter(event -> event.dates().start().precision() == precision)
                .toList();
        if (!vague.isEmpty()) {
            add(new VagueBand(label, vague));
        }
    }

    private Component createTable(String name) {
        var first = firstDayOfWeek(getLocale());
        var head = new NativeTableRow();
        var symbols = new DateFormatSymbols(getLocale());
        var full = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        var brief = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.SHORT);
        for (int column = 0; column < 7; column++) {
            var icuDay = first.plus(column).getValue() % 7 + 1;
            var cell = new NativeTableHeaderCell(brief[icuDay]);
            cell.getElement().setAttribute("scope", "col").setAttribute("abbr", full[icuDay]);
            head.add(cell);
        }
        var body = new NativeTableBody();
        var day = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
        while (day.isBefore(month.plusMonths(1).atDay(1))) {
            var week = new NativeTableRow();
            for (int column = 0; column < 7; column++) {
                week.add(createDay(day));
                day = day.plusDays(1);
            }
            body.add(week);
        }
        var caption = new NativeTableCaption();
        caption.setText(getTranslation("events.month.caption", name));
        caption.addClassName("event-said");
        var table = new NativeTable(caption, new NativeTableHeader(head), body);
        table.addClassName("month-calendar-weeks");
        return table;
    }

    private NativeTableCell createDay(LocalDate day) {
        var cell = new NativeTableCell();
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("month-calendar-outside");
            return cell;
        }
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("month-calendar-number");
        cell.add(number);
        if (day.equals(state.asOf())) {
            cell.addClassName("month-calendar-as-of");
            cell.getElement().setAttribute("aria-current", "date");
            var mark = new Span(getTranslation("events.asOf.short"));
            mark.addClassName("event-as-of");
            cell.add(mark);
        }
        var onDay = rows.stream()
                .filter(event -> event.dates().start().precision() == Precision.DAY)
                .filter(event -> !event.dates().start().earliest().isAfter(day)
                        && event.dates().endsBefore().isAfter(day))
                .toList();
        if (!onDay.isEmpty()) {
            cell.addClassName("month-calendar-busy");
            var list = new UnorderedList();
            list.addClassName("event-chips");
            onDay.forEach(event -> list.add(new ListItem(new EventChip(event, null))));
            cell.add(list);
        }
        return cell;
    }

    /** What the cells are too narrow to say on a phone. */
    private Component createAgenda() {
        var agenda = new Div();
        agenda.addClassName("month-calendar-agenda");
        var list = new UnorderedList();
        list.addClassName("event-chips");
        rows.stream()
                .filter(event -> event.dates().start().precision() == Precision.DAY)
                .forEach(event ->
                        list.add(new ListItem(new EventChip(event, EventWords.shortWhen(event.dates(), getLocale())))));
        agenda.add(list.getChildren().findAny().isPresent() ? list : new Paragraph(getTranslation("events.none.days")));
        return agenda;
    }

    private static DayOfWeek firstDayOfWeek(Locale locale) {
        var calendar = Calendar.getInstance(locale.getLanguage().equals("en") ? Locale.UK : locale);
        return calendar.getFirstDayOfWeek() == Calendar.SUNDAY
                ? DayOfWeek.SUNDAY
                : DayOfWeek.of(calendar.getFirstDayOfWeek() - 1);
    }
}
