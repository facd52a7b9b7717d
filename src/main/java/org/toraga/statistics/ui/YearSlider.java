package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.toraga.statistics.Years;

/**
 * Chooses a span of years by two thumbs, or one year by a single thumb that can also play from year to year. Keyboard: arrow
 * keys move a thumb by a year, Home and End to either end. For those who ask for less motion, play goes one year at a time.
 */
@Tag("toraga-year-slider")
@JsModule("./year-slider.ts")
class YearSlider extends Component implements HasStyle {

    private static final String MOVED = "years-change";

    private Years bounds = new Years(2000, 2000);

    YearSlider() {
        var words = new TreeMap<String, String>();
        Stream.of("years", "year", "from", "to", "play", "pause", "next", "previous")
                .forEach(word -> words.put(word, getTranslation("statistics.explorer.slider." + word)));
        getElement().setPropertyMap("words", words);
        // Known to be there, a year is not sent back as the answer to its own move: by then the thumb may have gone on.
        Stream.of("from", "to").forEach(year -> getElement().addPropertyChangeListener(year, MOVED, moved -> {}));
    }

    /** @param years to show; one year alone if it is single and {@code single} is set */
    void show(Years bounds, Years years, boolean single) {
        this.bounds = bounds;
        var shown = years.within(bounds);
        getElement()
                .setProperty("min", bounds.from())
                .setProperty("max", bounds.to())
                .setProperty("from", shown.from())
                .setProperty("to", shown.to())
                .setProperty("single", single);
    }

    void addChangeListener(ComponentEventListener<Change> listener) {
        addListener(Change.class, listener);
    }

    /** The user has moved a thumb, or play has gone on by a year. */
    @DomEvent(MOVED)
    public static class Change extends ComponentEvent<YearSlider> {

        private final int from;
        private final int to;
        private final boolean playing;

        public Change(
                YearSlider source,
                boolean fromClient,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to,
                @EventData("event.detail.playing") boolean playing) {
            super(source, fromClient);
            this.from = from;
            this.to = to;
            this.playing = playing;
        }

        /** What was chosen; empty if the browser sent what cannot be chosen. */
        Optional<Years> years() {
            var bounds = getSource().bounds;
            return from > to ? Optional.empty() : Optional.of(new Years(from, to).within(bounds));
        }

        boolean isPlaying() {
            return playing;
        }

        boolean isWhole() {
            return from <= getSource().bounds.from() && to >= getSource().bounds.to();
        }
    }
}
