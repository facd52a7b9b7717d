package org.toraga.revisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.toraga.base.ui.PanelLoader;
import org.toraga.revisions.RevisionService;

/** Makes the panels that pages of other modules show of the history. */
@org.springframework.stereotype.Component
public class HistoryPanels {

    private static final int CHANGES_OF_A_FIELD = 10;

    private final RevisionService history;
    private final HistoryTexts texts;
    private final PanelLoader loader;
    private final LiveChanges live;

    HistoryPanels(RevisionService history, HistoryTexts texts, PanelLoader loader, LiveChanges live) {
        this.history = history;
        this.texts = texts;
        this.loader = loader;
        this.live = live;
    }

    /** What became of one record, the latest first; grows by itself. @param kind name of a kind of record: {@code events} */
    public Component of(String kind, String key) {
        return new HistoryPanel(history, texts, loader, live, kind, key);
    }

    /** What became of one field of a record, the latest first, each with the way to its revision. @param field of the draft */
    public Component ofField(String kind, String key, String field) {
        return loader.load(
                () -> history.ofField(kind, key, field, CHANGES_OF_A_FIELD),
                changes -> new FieldHistory(changes, texts));
    }

    /** The same under a heading of the second order, for the end of a record's page. */
    public Section section(String kind, String key) {
        var title = new H2();
        title.setText(title.getTranslation("revisions.ofRecord"));
        var section = new Section(title, of(kind, key));
        section.addClassName("history-section");
        return section;
    }

    /** The latest changes of published records; grows by itself. @param limit most that are shown */
    public Component latest(int limit) {
        return new LatestChanges(history, texts, loader, live, limit);
    }
}
