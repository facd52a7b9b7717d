package org.toraga.records.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.toraga.revisions.ui.HistoryPanels;

/** A field with the values that it has had under it: asked for once they are opened, and not there while there are none. */
class FieldPast extends Div {

    private final String name;
    private final Details past = new Details();

    private transient @Nullable Runnable filling;

    /** @param field that is put in here */
    FieldPast(FormField field) {
        name = field.name();
        past.setSummaryText(getTranslation("records.fieldPast", field.caption()));
        past.addClassName("field-past");
        past.addOpenedChangeListener(change -> fill());
        addClassName("field-with-past");
        add(field.component(), past);
        showNone();
    }

    String name() {
        return name;
    }

    void showNone() {
        past.setVisible(false);
        past.removeAll();
        filling = null;
    }

    void showOf(HistoryPanels panels, String kind, String key) {
        past.removeAll();
        filling = () -> past.add(panels.ofField(kind, key, name));
        past.setVisible(true);
        fill();
    }

    private void fill() {
        if (past.isOpened() && filling != null && past.getContent().findAny().isEmpty()) {
            filling.run();
        }
    }
}
