package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapReturnTest {

    private static final long MEBIBYTE = 1 << 20;

    @Test
    void aHeapThatACrowdHasLeftIsTooMuch() {
        assertThat(HeapReturn.isTooMuch(700 * MEBIBYTE, 150 * MEBIBYTE)).isTrue();
    }

    @Test
    void aHeapOfTwiceWhatLivesIsNot() {
        assertThat(HeapReturn.isTooMuch(300 * MEBIBYTE, 150 * MEBIBYTE)).isFalse();
    }

    @Test
    void aSmallHeapIsNotWorthAMarking() {
        assertThat(HeapReturn.isTooMuch(120 * MEBIBYTE, 40 * MEBIBYTE)).isFalse();
    }
}
