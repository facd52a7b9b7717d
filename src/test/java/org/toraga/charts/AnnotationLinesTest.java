package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnotationLinesTest {

    @Test
    void wordsFarApartShareARow() {
        assertThat(lines("2001", "2015").rows()).isEqualTo(1);
    }

    @Test
    void wordsThatWouldTouchStandInRowsOfTheirOwn() {
        assertThat(lines("2010", "2010", "2011").rows()).isEqualTo(3);
    }

    @Test
    void theRowsEndBeforeTheyHideTheValues() {
        assertThat(lines("2010", "2010", "2010", "2010", "2010", "2010", "2010").rows())
                .isEqualTo(5);
    }

    @Test
    void whatLiesOutsideTheYearsIsNotDrawn() {
        assertThat(lines("1999", "2025").lines()).isEmpty();
        assertThat(lines("1999", "2025").rows()).isZero();
        assertThat(lines("2000", "2024").lines()).hasSize(2);
    }

    private static AnnotationLines lines(String... years) {
        List<ChartAnnotation> annotations = Stream.of(years)
                .map(year -> new ChartAnnotation(year, "A state joins", null, null))
                .toList();
        return new AnnotationLines(annotations, 2000, 2024);
    }
}
