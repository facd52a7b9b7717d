package org.toraga.events.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordText;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.ui.SourceLink;

/** Who holds the chair of the organization on one day; a doubtful claim to it is named as such. */
class EventChair extends Section {

    EventChair(OrganizationCode organization, LocalDate day, ChairmanshipService chairmanships, CountryNames names) {
        add(new H2(getTranslation("events.chair")));
        var date = Formats.date(day, getLocale());
        var terms = chairmanships.on(day).stream()
                .filter(term -> term.organization().equals(organization))
                .toList();
        if (terms.isEmpty()) {
            add(new Paragraph(getTranslation("events.chair.none", date)));
            return;
        }
        add(new Paragraph(getTranslation("events.chair.on", date, organization.value())));
        var list = new UnorderedList();
        list.addClassName("event-chairs");
        terms.forEach(term -> list.add(createItem(term, names)));
        add(list);
    }

    private ListItem createItem(Term term, CountryNames names) {
        var item = new ListItem(new CountryLink(term.country(), names, getLocale()));
        if (term.motto() != null) {
            item.add(new RecordText(term.motto()));
        }
        if (term.confidence().isDoubtful()) {
            var doubt = new Span(getTranslation("events.chair.doubtful"));
            doubt.addClassName("event-doubt");
            item.add(doubt);
            if (term.note() != null) {
                var note = new RecordText(term.note());
                note.addClassName("event-history-note");
                item.add(note);
            }
        }
        item.add(new SourceLink(term.source().value(), term.source()));
        return item;
    }
}
