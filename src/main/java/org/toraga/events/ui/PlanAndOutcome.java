package org.toraga.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventChange;
import org.toraga.events.EventDates;
import org.toraga.events.EventDetails;
import org.toraga.events.EventStatus;
import org.toraga.events.Outcome;

/** The plan as announced beside what became of it; the plan alone until that can have been known. */
class PlanAndOutcome extends Section {

    private final EventDetails details;
    private final CountryNames names;

    PlanAndOutcome(EventDetails details, CountryNames names, LocalDate asOf) {
        this.details = details;
        this.names = names;
        addClassName("event-comparison-section");
        var outcome = details.outcome();
        add(new H2(getTranslation(outcome == null ? "events.plan" : "events.planAndOutcome")));
        if (outcome == null) {
            var why = new Paragraph(getTranslation("events.plan.only", Formats.date(asOf, getLocale())));
            why.addClassName("event-plan-only");
            add(createTable(null), why);
        } else {
            add(createChanges(), createTable(outcome));
            if (outcome.note() != null) {
                var note = new Paragraph(new RecordText(outcome.note()));
                note.addClassName("event-outcome-note");
                add(note);
            }
        }
    }

    private Component createChanges() {
        var changes = new UnorderedList();
        changes.addClassName("event-changes");
        if (details.changes().isEmpty()) {
            changes.add(new ListItem(getTranslation("events.asPlanned")));
        }
        for (EventChange change : details.changes()) {
            var item = new ListItem(getTranslation(Texts.key(change)));
            item.addClassName("event-change-" + change.name().toLowerCase(Locale.ROOT));
            changes.add(item);
        }
        return changes;
    }

    private Component createTable(@Nullable Outcome outcome) {
        var plan = details.plan();
        var caption = new NativeTableCaption();
        caption.setText(getTranslation(outcome == null ? "events.plan" : "events.planAndOutcome"));
        caption.addClassName("event-said");
        var corner = new NativeTableCell();
        var head = new NativeTableRow(corner, header("events.plan.head", "col"));
        var when = new NativeTableRow(header("events.when", "row"), new NativeTableCell(when(plan.dates())));
        var where = new NativeTableRow(
                header("events.where", "row"), new NativeTableCell(where(plan.city(), plan.country())));
        var status = new NativeTableRow(
                header("events.status", "row"), new NativeTableCell(new EventStatusBadge(EventStatus.PLANNED)));
        if (outcome != null) {
            head.add(header("events.outcome.head", "col"));
            when.add(new NativeTableCell(outcome.dates() == null ? none() : when(outcome.dates())));
            where.add(new NativeTableCell(
                    outcome.city() == null && outcome.country() == null
                            ? none()
                            : where(outcome.city(), outcome.country())));
            status.add(new NativeTableCell(new EventStatusBadge(outcome.status())));
        }
        var table = new NativeTable(caption, new NativeTableHeader(head), new NativeTableBody(when, where, status));
        table.addClassName("event-comparison");
        var scroller = new Div(table);
        scroller.addClassName("event-comparison-frame");
        return scroller;
    }

    private NativeTableHeaderCell header(String key, String scope) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Component when(EventDates dates) {
        return new Span(EventWords.when(dates, getLocale()));
    }

    private Component where(@Nullable String city, @Nullable CountryCode country) {
        return EventWords.where(city, country, details.event().format(), names, getLocale(), true);
    }

    /** A gap with a word for it: nothing is on record. */
    private Component none() {
        var none = new Span("–");
        none.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation("events.notOnRecord"));
        return none;
    }
}
