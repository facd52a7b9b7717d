package org.toraga.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.toraga.records.Draft;
import org.toraga.records.DraftService;

/**
 * What is typed into an open form, kept on the server while it is typed; and the line above the form that tells of a draft
 * which came back.
 */
class FormDraft extends Div {

    private static final Logger log = LoggerFactory.getLogger(FormDraft.class);

    private final transient DraftService drafts;
    private final String kind;
    private final RecordForm<?> form;
    private final Runnable discarding;
    private final Span message = new Span();
    private final Button discard = new Button(getTranslation("records.draft.discard"));

    private String key = "";
    private String title = "";
    private int version;

    /** @param discarding brings back what is stored */
    FormDraft(DraftService drafts, String kind, RecordForm<?> form, Runnable discarding) {
        this.drafts = drafts;
        this.kind = kind;
        this.form = form;
        addClassName("draft-notice");
        getElement().setAttribute("role", "status");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        discard.addClickListener(click -> discarding.run());
        this.discarding = discarding;
        add(message, discard);
        setVisible(false);
        form.onChange(this::keep);
    }

    /**
     * A record is shown in the form.
     *
     * @param key as {@link Draft#key()}
     * @param version as {@link Draft#version()}
     */
    void open(String key, int version, String title) {
        this.key = key;
        this.version = version;
        this.title = title;
        setVisible(false);
    }

    /** Fills in what the user had typed into the record that is shown, merged with what others have saved since. */
    void restore() {
        drafts.find(kind, key).ifPresent(typed -> {
            if (typed.version() == version) {
                typed.changes().forEach((field, change) -> form.hold(Map.of(field, change.mine())));
                tell(getTranslation("records.draft.restored", Age.of(typed.savedAt(), this)), true);
            } else {
                var ways = new MergeDialog.Ways(
                        "records.merge.take", mine -> takeOver(mine, typed), "records.draft.discard", discarding);
                MergeDialog.settle(form, typed.changes(), form.held(), ways);
            }
        });
    }

    private void takeOver(Map<String, String> mine, Draft typed) {
        form.hold(mine);
        keep();
        if (form.isUnsaved()) {
            tell(getTranslation("records.draft.merged", Age.of(typed.savedAt(), this)), true);
        }
    }

    /** The form was read anew at another version. */
    void at(int newer) {
        version = newer;
    }

    /** Stores what the form holds now, or nothing if it holds nothing new. */
    void keep() {
        if (key.isEmpty()) {
            return;
        }
        try {
            var changes = form.changes();
            if (changes.isEmpty()) {
                discard();
            } else {
                drafts.keep(kind, key, version, title, changes);
            }
        } catch (DataAccessException failed) {
            log.error("A draft of {} could not be kept", kind, failed);
            tell(getTranslation("records.draft.failed"), false);
        }
    }

    void discard() {
        setVisible(false);
        drafts.discard(kind, key);
    }

    void close() {
        key = "";
    }

    private void tell(String text, boolean canBeDiscarded) {
        message.setText(text);
        discard.setVisible(canBeDiscarded);
        setVisible(true);
    }
}
