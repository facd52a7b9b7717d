package org.toraga.records.ui;

import com.vaadin.flow.component.details.Details;
import org.jspecify.annotations.Nullable;
import org.toraga.revisions.ui.HistoryPanels;

/** What became of the record in the form so far, under it; asked for once it is opened. */
class RecordPast extends Details {

    private final transient HistoryPanels panels;
    private final String kind;
    private @Nullable String key;

    RecordPast(HistoryPanels panels, String kind) {
        this.panels = panels;
        this.kind = kind;
        setSummaryText(getTranslation("records.history"));
        addClassName("record-past");
        addOpenedChangeListener(change -> fill());
    }

    /** @param newKey of the record, or null for one that has no past */
    void showOf(@Nullable String newKey) {
        setVisible(newKey != null);
        if (newKey == null || !newKey.equals(key)) {
            removeAll();
            key = newKey;
            fill();
        }
    }

    private void fill() {
        if (isOpened() && key != null && getContent().findAny().isEmpty()) {
            add(panels.of(kind, key));
        }
    }
}
