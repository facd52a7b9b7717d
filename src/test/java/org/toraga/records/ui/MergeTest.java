package org.toraga.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toraga.records.FieldChange;

class MergeTest {

    @Test
    void aFieldThatOnlyIChangedBecomesAsISay() {
        var merge = Merge.of(Map.of("title", new FieldChange("Old", "Mine")), Map.of("title", "Old", "note", "Theirs"));

        assertThat(merge.settled()).containsExactly(Map.entry("title", "Mine"));
        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void aFieldThatBothChangedTheSameWayNeedsNothing() {
        var merge = Merge.of(Map.of("title", new FieldChange("Old", "New")), Map.of("title", "New"));

        assertThat(merge.settled()).isEmpty();
        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void aFieldThatBothChangedInTwoWaysClashes() {
        var merge = Merge.of(Map.of("title", new FieldChange("Old", "Mine")), Map.of("title", "Theirs"));

        assertThat(merge.settled()).isEmpty();
        assertThat(merge.clashes()).containsExactly(new Merge.Clash("title", "Old", "Mine", "Theirs"));
    }

    @Test
    void whatTheyEmptiedAndIFilledClashesToo() {
        var merge = Merge.of(Map.of("note", new FieldChange("Old", "Mine")), Map.of("note", ""));

        assertThat(merge.clashes()).containsExactly(new Merge.Clash("note", "Old", "Mine", ""));
    }

    @Test
    void aFieldThatTheFormNoLongerHasIsPassedOver() {
        var merge = Merge.of(Map.of("gone", new FieldChange("Old", "Mine")), Map.of("title", "Old"));

        assertThat(merge.settled()).isEmpty();
        assertThat(merge.clashes()).isEmpty();
    }
}
