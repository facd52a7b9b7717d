package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.toraga.base.ui.RecordNote;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.StillCells;
import org.toraga.chairmanships.Term;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.ui.NumberedSources;

/** Terms one below the other, the newest first, with what each was about and where that is known from. */
class TermList extends Div {

    private final LocalDate asOf;
    private final NumberedSources sources = new NumberedSources();

    /** @param name what a term is told from the others by: its chair, or its organization */
    TermList(List<Term> terms, LocalDate asOf, SerializableFunction<Term, Component> name) {
        this.asOf = asOf;
        var list = new UnorderedList();
        list.addClassName("term-list");
        terms.reversed().forEach(term -> list.add(createItem(term, name.apply(term))));
        add(StillCells.part(list), sources.notes());
    }

    private ListItem createItem(Term term, Component name) {
        var head = new Div(name, new TermDates(term.span()), createState(term));
        head.addClassName("term-list-head");
        TermMarks.of(term, head).forEach(head::add);
        head.add(sources.mark(Stream.concat(Stream.of(term.source()), term.furtherSources().stream())
                .toList()));
        var item = new ListItem(head);
        item.addClassNames("term-list-item", OrganizationBadge.colour(term.organization()));
        item.setClassName("term-list-now", term.span().holdsOn(asOf));
        Stream.of(term.motto(), term.theme()).forEach(words -> {
            if (words != null) {
                item.add(new Paragraph(new RecordText(words)));
            }
        });
        item.add(new RecordNote(term.confidence(), term.note()));
        return item;
    }

    private Span createState(Term term) {
        var start = term.span().start();
        var word = term.span().holdsOn(asOf)
                ? "chairmanships.now"
                : start != null && start.earliest().isAfter(asOf) ? "chairmanships.next" : "chairmanships.past";
        var state = new Span(getTranslation(word));
        state.addClassName("term-list-state");
        return state;
    }
}
