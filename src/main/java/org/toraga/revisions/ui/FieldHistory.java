package org.toraga.revisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.PageLink;
import org.toraga.revisions.FieldRevision;

/** The values that one field has had, the latest first: from what to what, when and by whom. */
class FieldHistory extends OrderedList {

    private final transient HistoryTexts texts;

    FieldHistory(List<FieldRevision> changes, HistoryTexts texts) {
        this.texts = texts;
        addClassName("field-history");
        changes.forEach(change -> add(createItem(change)));
    }

    private ListItem createItem(FieldRevision one) {
        var revision = one.revision();
        var who = new Span(texts.person(revision.by(), getLocale()));
        who.addClassName("revision-person");
        var facts = new Div(
                who,
                new Span(texts.moment(revision.at(), getLocale())),
                new PageLink(
                        getTranslation("revisions.number", revision.id()), HistoryView.PATH + "/" + revision.id()));
        facts.addClassName("revision-facts");
        return new ListItem(createStep(one), facts);
    }

    private Component createStep(FieldRevision one) {
        var change = one.change();
        var step = new Span(
                switch (one.record()) {
                    case ADDED -> getTranslation("revisions.field.added", value(change.after()));
                    case CHANGED ->
                        getTranslation("revisions.field.step", value(change.before()), value(change.after()));
                    case DELETED -> getTranslation("revisions.field.deleted", value(change.before()));
                });
        step.addClassName("field-step");
        return step;
    }

    private String value(@Nullable Object value) {
        var text = texts.value(value, getLocale());
        return text.isEmpty() ? getTranslation("revisions.none.value") : text;
    }
}
