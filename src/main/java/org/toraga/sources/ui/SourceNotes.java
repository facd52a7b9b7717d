package org.toraga.sources.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.StillCells;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceDetails;
import org.toraga.sources.SourceService;

/** The numbered sources beneath a panel: what each is called, who published it and when, and the way to it. */
public class SourceNotes extends OrderedList {

    /** @param codes in the order of their numbers; one that is named twice is listed once */
    public SourceNotes(List<SourceCode> codes) {
        addClassName("source-notes");
        getElement().setAttribute("aria-label", getTranslation("sources.notes"));
        var sources = Instantiator.get(UI.getCurrent()).getOrCreate(SourceService.class);
        sources.findAll(codes).forEach(source -> add(note(source)));
        StillCells.part(this);
    }

    private ListItem note(SourceDetails source) {
        var note = new ListItem(new SourceLink(source.title(), source.code()));
        if (source.publisher() != null) {
            var publisher = new Span(source.publisher());
            publisher.getElement().setAttribute("lang", "en");
            note.add(new Span(" · "), publisher);
        }
        if (source.publishedOn() != null) {
            note.add(new Span(" · " + Formats.date(source.publishedOn(), getLocale())));
        }
        if (source.url() != null) {
            note.add(new Span(" "), outside(source.url()));
        }
        return note;
    }

    private Anchor outside(String url) {
        return new OutsideLink(url, getTranslation("sources.open"));
    }
}
