package org.toraga.briefings;

import java.util.List;
import org.toraga.charts.ChartDescription;

/** What a section of a pack is made of. */
sealed interface Block {

    /** Running text. */
    record Text(List<Phrase> phrases) implements Block {
        static Text of(Phrase... phrases) {
            return new Text(List.of(phrases));
        }
    }

    /** Names, each with its value. */
    record Facts(List<Fact> facts) implements Block {}

    /** @param value lines below one another */
    record Fact(String name, List<List<Phrase>> value) {}

    /**
     * Cells below their heads.
     *
     * @param caption what the rows are, for those who do not see the heading above it
     */
    record Table(String caption, List<Column> columns, List<List<List<Phrase>>> rows) implements Block {}

    /** @param share of the width, in per cent @param isNumber whether its figures are set to the right */
    record Column(String title, int share, boolean isNumber) {
        static Column of(String title, int share) {
            return new Column(title, share, false);
        }
    }

    record Charts(List<ChartDescription> charts) implements Block {}
}
