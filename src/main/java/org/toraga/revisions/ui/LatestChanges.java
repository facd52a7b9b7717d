package org.toraga.revisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.StillCells;
import org.toraga.revisions.ChangeKind;
import org.toraga.revisions.RevisionRow;
import org.toraga.revisions.RevisionService;

/** The latest changes of published records in a few lines. */
class LatestChanges extends Div {

    private final transient HistoryTexts texts;

    LatestChanges(RevisionService history, HistoryTexts texts, PanelLoader loader, LiveChanges live, int limit) {
        this.texts = texts;
        addClassName("latest-changes");
        var panel = new Div();
        add(panel);
        loader.reload(panel, () -> history.latest(limit), this::show);
        live.watch(this, changed -> loader.reload(panel, () -> history.latest(limit), this::show));
    }

    private Component show(List<RevisionRow> rows) {
        if (rows.isEmpty()) {
            return new EmptyState(getTranslation("revisions.latest.none"), getTranslation("revisions.latest.none.do"));
        }
        var list = new OrderedList();
        list.addClassName("latest-change-list");
        rows.forEach(row -> list.add(createItem(row)));
        return StillCells.part(list);
    }

    private ListItem createItem(RevisionRow row) {
        var what = new Span(texts.change(row, getLocale()));
        what.addClassName("latest-change-kind");
        var when = new Span(texts.person(row.by(), getLocale()) + " · " + texts.moment(row.at(), getLocale()));
        when.addClassName("latest-change-when");
        return row.title() == null ? new ListItem(what, when) : new ListItem(what, createSubject(row), when);
    }

    private Component createSubject(RevisionRow row) {
        var subject = new RecordText(texts.subject(row, getLocale()));
        // What was deleted has no page to go to.
        return row.change() == ChangeKind.DELETED
                ? subject
                : texts.page(row)
                        .<Component>map(path -> new PageLink(subject, path))
                        .orElse(subject);
    }
}
