package org.toraga.revisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.LongFunction;
import org.toraga.base.Refusal;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.revisions.RecordChange;
import org.toraga.revisions.RecordKind;
import org.toraga.revisions.RecordKinds;
import org.toraga.revisions.RevisionDetails;
import org.toraga.revisions.RevisionRow;

/** One revision: who, when and why, each field before and after, and taking it back. */
class RevisionPanel extends Section {

    /** So many records are spelt out; a bulk change can have thousands. */
    private static final int RECORDS = 100;

    private final transient HistoryTexts texts;
    private final transient RecordKinds kinds;
    private final transient LongFunction<String> addressOf;
    private final Div refusal = new Div();

    /**
     * @param addressOf the address at which another revision is shown
     * @param undo takes the revision back for a reason, or throws why not
     */
    RevisionPanel(
            RevisionDetails details,
            HistoryTexts texts,
            RecordKinds kinds,
            LongFunction<String> addressOf,
            UndoDialog.Undo undo) {
        this.texts = texts;
        this.kinds = kinds;
        this.addressOf = addressOf;
        addClassName("revision-panel");
        var row = details.revision();
        add(new H2(getTranslation("revisions.number", row.id())), createFacts(row));
        refusal.addClassName("revision-refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(createUndo(row, undo), refusal);
        details.changes().stream().limit(RECORDS).forEach(change -> add(createChange(change)));
        if (details.changes().size() > RECORDS) {
            add(new Paragraph(
                    getTranslation("revisions.more.records", details.changes().size() - RECORDS)));
        }
        if (details.figureCount() > 0) {
            add(createFigures(details));
        }
        var seal = new Paragraph(getTranslation("revisions.hash") + " ");
        var hash = new Span(details.hash());
        hash.addClassName("revision-hash");
        seal.addClassName("revision-seal");
        seal.add(hash);
        add(seal);
    }

    private Component createFacts(RevisionRow row) {
        var facts = new Div();
        facts.addClassName("revision-facts");
        var who = new Span(texts.person(row.by(), getLocale()));
        who.addClassName("revision-person");
        facts.add(who, new Span(texts.moment(row.at(), getLocale())), new Span(getTranslation(Texts.key(row.kind()))));
        var undoes = row.undoes();
        if (undoes != null) {
            facts.add(new Anchor(addressOf.apply(undoes), getTranslation("revisions.undoes", undoes)));
        }
        var undoneBy = row.undoneBy();
        if (undoneBy != null) {
            facts.add(new Anchor(addressOf.apply(undoneBy), getTranslation("revisions.undoneBy", undoneBy)));
        }
        var reason = row.reason();
        if (reason != null) {
            var why = new Paragraph(reason);
            why.addClassName("revision-reason");
            facts.add(why);
        }
        return facts;
    }

    private Component createUndo(RevisionRow row, UndoDialog.Undo undo) {
        return new Button(getTranslation("revisions.undo"), click -> {
            refusal.removeAll();
            new UndoDialog(texts.subject(row, getLocale()), reason -> {
                        try {
                            undo.run(reason);
                        } catch (Refusal refused) {
                            refusal.setText(texts.message(refused, getLocale()));
                        }
                    })
                    .open();
        });
    }

    private Component createChange(RecordChange change) {
        var title = new H3(new RecordText(change.title()));
        var what = new Div(new Span(texts.change(change.recordKind(), change.change(), getLocale())));
        what.addClassName("revision-change-kind");
        // What is gone has no page; it comes back by taking the deletion back.
        if (kinds.find(change.recordKind()).orElse(null) instanceof RecordKind<?> kind
                && kind.read(change.key()).isPresent()) {
            what.add(new PageLink(
                    getTranslation("revisions.open"), "admin/" + change.recordKind() + "/" + change.key()));
        }
        var part = new Section(title, what, new ChangeTable(change, texts));
        part.addClassName("revision-change");
        return part;
    }

    private Component createFigures(RevisionDetails details) {
        var part = new Section(new H3(getTranslation("revisions.figures", details.figureCount())));
        part.addClassName("revision-change");
        part.add(new FigureTable(details.figures(), texts));
        if (details.figureCount() > details.figures().size()) {
            part.add(new Paragraph(
                    getTranslation("revisions.figures.first", details.figures().size())));
        }
        return part;
    }
}
