package org.toraga.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What can be done with the record in the form; for one that is not stored yet only what makes sense there. */
class RecordToolbar extends Div {

    /** What the buttons do. */
    interface Verbs {

        void save();

        void discard();

        /** @param by -1 or 1 */
        void step(int by);

        void duplicate();

        void delete();
    }

    private final Button save = new Button(getTranslation("records.save"));
    private final Div onlyStored = new Div();
    private final Div steps = new Div();

    RecordToolbar(Verbs verbs) {
        addClassName("record-editor-bar");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setTooltipText(getTranslation("records.save.keys"));
        // A second click while the first is on its way is none.
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save.setEnabled(true);
            verbs.save();
        });
        var delete = quiet("records.delete", verbs::delete);
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        onlyStored.addClassName("record-editor-stored");
        onlyStored.add(quiet("records.duplicate", verbs::duplicate), delete);
        steps.addClassName("record-editor-steps");
        steps.add(quiet("records.previous", () -> verbs.step(-1)), quiet("records.next", () -> verbs.step(1)));
        add(save, new Button(getTranslation("records.discard"), click -> verbs.discard()), onlyStored);
    }

    private Button quiet(String key, Runnable verb) {
        var button = new Button(getTranslation(key), click -> verb.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** To the records before and after, for the head of the editor. */
    Div steps() {
        return steps;
    }

    void showFor(boolean isStored) {
        onlyStored.setVisible(isStored);
        steps.setVisible(isStored);
    }
}
