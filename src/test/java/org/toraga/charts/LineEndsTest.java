package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void namesFarApartStayWhereTheyAre() {
        assertThat(LineEnds.spread(List.of(10.0, 100.0), 16, 200)).containsExactly(0, 0);
    }

    @Test
    void namesThatWouldTouchMoveApartInTheirOrder() {
        assertThat(LineEnds.spread(List.of(52.0, 50.0, 51.0), 16, 200)).containsExactly(30, 0, 15);
    }

    @Test
    void namesAtTheBottomPushTheOthersUp() {
        assertThat(LineEnds.spread(List.of(200.0, 198.0), 16, 200)).containsExactly(0, -14);
    }
}
