package org.toraga.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"T-2024-0007", "t-2024-0007", " T-2024-0007 ", "2024-7", "T 2024 7", "t2024-0007"})
    void aNumberIsKnownHoweverItIsTyped(String typed) {
        assertThat(PackNumbers.read(typed)).contains("T-2024-0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T-2024", "2024", "T-24-7", "T-2024-0007; drop", "П-2024-0007", "T-2024-12345678901"})
    void whatCannotBeANumberIsNone(String typed) {
        assertThat(PackNumbers.read(typed)).isEmpty();
    }

    @Test
    void aNumberOfFiveDigitsKeepsThem() {
        assertThat(PackNumbers.read("2024-12345")).contains("T-2024-12345");
    }
}
