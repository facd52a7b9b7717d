package org.toraga.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Confidence;

/**
 * How far a fact can be relied on, and the record's note on why. A doubtful fact says so with its note in sight; a less certain
 * one, or one with a note alone, keeps the note behind a word.
 */
public class RecordNote extends Div {

    public RecordNote(Confidence confidence, @Nullable String note) {
        addClassNames("record-note", "record-note-" + confidence.name().toLowerCase(Locale.ROOT));
        var word = getTranslation("base.note." + confidence.name());
        if (note == null) {
            setVisible(confidence != Confidence.HIGH);
            add(new Span(word));
        } else if (confidence.isDoubtful()) {
            add(new Span(word), new RecordText(note));
        } else {
            add(new NativeDetails(word, new RecordText(note)));
        }
    }
}
