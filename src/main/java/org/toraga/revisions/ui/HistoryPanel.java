package org.toraga.revisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.Texts;
import org.toraga.revisions.RecordRevision;
import org.toraga.revisions.RevisionService;

/** What became of one record, the latest first: who, when, and each field before and after. */
class HistoryPanel extends Div {

    private static final int SHOWN = 50;

    private final transient HistoryTexts texts;

    HistoryPanel(
            RevisionService history,
            HistoryTexts texts,
            PanelLoader loader,
            LiveChanges live,
            String kind,
            String key) {
        this.texts = texts;
        addClassName("history-panel");
        var panel = new Div();
        add(panel);
        loader.reload(panel, () -> history.of(kind, key, SHOWN), this::show);
        live.watch(this, changed -> {
            if (changed.touches(kind, key)) {
                loader.reload(panel, () -> history.of(kind, key, SHOWN), this::show);
            }
        });
    }

    private Component show(List<RecordRevision> revisions) {
        if (revisions.isEmpty()) {
            return new EmptyState(getTranslation("revisions.none.record"), getTranslation("revisions.none.record.do"));
        }
        var list = new OrderedList();
        list.addClassName("record-history");
        revisions.forEach(revision -> list.add(createItem(revision)));
        return list;
    }

    private ListItem createItem(RecordRevision one) {
        var revision = one.revision();
        var who = new Span(texts.person(revision.by(), getLocale()));
        who.addClassName("revision-person");
        var head = new Div(
                who,
                new Span(texts.moment(revision.at(), getLocale())),
                new Span(getTranslation(Texts.key(one.change().change()))),
                new Span(getTranslation(Texts.key(revision.kind()))));
        head.addClassName("revision-facts");
        var item = new ListItem(head);
        var reason = revision.reason();
        if (reason != null) {
            var why = new Paragraph(reason);
            why.addClassName("revision-reason");
            item.add(why);
        }
        item.add(new ChangeTable(one.change(), texts));
        return item;
    }
}
