package org.toraga.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimelineScaleTest {

    private final TimelineScale year = new TimelineScale(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    @Test
    void theFirstDayLiesAtTheLeftEdgeAndTheDayAfterTheLastAtTheRight() {
        assertThat(year.position(LocalDate.of(2024, 1, 1))).isZero();
        assertThat(year.position(LocalDate.of(2024, 7, 2))).isEqualTo(50);
        assertThat(year.position(LocalDate.of(2025, 1, 1))).isEqualTo(100);
    }

    @Test
    void aSpanInsideIsShownWhole() {
        var stretch = year.stretch(LocalDate.of(2024, 7, 2), LocalDate.of(2024, 7, 3));

        assertThat(stretch.start()).isEqualTo(50);
        assertThat(stretch.width()).isCloseTo(100.0 / 366, within(1e-9));
        assertThat(stretch.cutAtStart()).isFalse();
        assertThat(stretch.cutAtEnd()).isFalse();
    }

    @Test
    void aSpanThatReachesBeyondTheEdgesIsCutThere() {
        var stretch = year.stretch(LocalDate.of(2023, 7, 4), LocalDate.of(2025, 7, 4));

        assertThat(stretch.start()).isZero();
        assertThat(stretch.end()).isEqualTo(100);
        assertThat(stretch.cutAtStart()).isTrue();
        assertThat(stretch.cutAtEnd()).isTrue();
    }

    @Test
    void aSpanThatEndsWithTheScaleIsNotCut() {
        assertThat(year.stretch(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1))
                        .cutAtEnd())
                .isFalse();
    }

    @Test
    void anOpenSpanReachesToTheRightEdge() {
        var stretch = year.stretch(LocalDate.of(2024, 7, 2), null);

        assertThat(stretch.end()).isEqualTo(100);
        assertThat(stretch.cutAtEnd()).isTrue();
    }

    @Test
    void aSpanThatEndsOnTheFirstDayOrStartsAfterTheLastIsNotShown() {
        assertThat(year.shows(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)))
                .isFalse();
        assertThat(year.shows(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 2)))
                .isTrue();
        assertThat(year.shows(LocalDate.of(2025, 1, 1), null)).isFalse();
        assertThat(year.shows(LocalDate.of(2024, 12, 31), null)).isTrue();
    }

    @Test
    void aYearHasTicksAtItsQuarters() {
        assertThat(year.ticks(Locale.ENGLISH))
                .extracting(TimelineScale.Tick::text)
                .containsExactly("Jan 2024", "Apr", "Jul", "Oct");
    }

    @Test
    void halfAYearHasTicksAtItsMonths() {
        var scale = new TimelineScale(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 7, 15));

        assertThat(scale.ticks(Locale.ENGLISH))
                .extracting(TimelineScale.Tick::text)
                .containsExactly("Apr 2024", "May", "Jun", "Jul");
    }

    @Test
    void decadesHaveTicksAtRoundYears() {
        var scale = new TimelineScale(LocalDate.of(1991, 12, 25), LocalDate.of(2024, 1, 1));

        assertThat(scale.ticks(Locale.ENGLISH))
                .extracting(TimelineScale.Tick::text)
                .containsExactly("1995", "2000", "2005", "2010", "2015", "2020");
    }

    @Test
    void aScaleWithoutADayIsRefused() {
        var day = LocalDate.of(2024, 1, 1);

        assertThatThrownBy(() -> new TimelineScale(day, day)).isInstanceOf(IllegalArgumentException.class);
    }
}
