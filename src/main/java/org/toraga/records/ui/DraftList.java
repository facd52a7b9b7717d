package org.toraga.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.toraga.records.Draft;
import org.toraga.records.DraftService;

/** The user's unsaved drafts of one kind of record, above its working list. */
class DraftList extends Div {

    private final transient DraftService drafts;
    private final String kind;
    private final transient UnaryOperator<String> addressOf;
    private @Nullable String open;

    /** @param addressOf leads from a draft's key to its form */
    DraftList(DraftService drafts, String kind, UnaryOperator<String> addressOf) {
        this.drafts = drafts;
        this.kind = kind;
        this.addressOf = addressOf;
        addClassName("draft-list");
    }

    /** @param open key of the record in the form, which tells of its draft by itself; null if none is open */
    void show(@Nullable String open) {
        this.open = open;
        removeAll();
        var mine = drafts.of(kind).stream()
                .filter(draft -> !draft.key().equals(open))
                .toList();
        setVisible(!mine.isEmpty());
        if (mine.isEmpty()) {
            return;
        }
        var heading = new Span(getTranslation("records.drafts", mine.size()));
        heading.addClassName("draft-list-heading");
        var list = new UnorderedList();
        mine.forEach(draft -> list.add(createLine(draft)));
        add(heading, list);
    }

    private ListItem createLine(Draft draft) {
        var link = new Anchor(addressOf.apply(draft.key()), draft.title());
        link.addClassName("page-link");
        var age = new Span(Age.of(draft.savedAt(), this));
        age.addClassName("draft-list-age");
        var discard = new Button(getTranslation("records.draft.discard"), click -> {
            drafts.discard(kind, draft.key());
            show(open);
        });
        discard.setAriaLabel(getTranslation("records.draft.discard.of", draft.title()));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new ListItem(link, age, discard);
    }
}
