package org.toraga.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    TextsTest() throws IOException {}

    @Test
    void aSentenceThatEndsWithAnAbbreviatedDateHasOneFullStop() {
        var day = Formats.date(LocalDate.of(2024, 1, 15), Texts.RUSSIAN);

        assertThat(texts.getTranslation("exports.asOfLine", Texts.RUSSIAN, day)).endsWith("2024\u202fг.");
    }

    @Test
    void threeFullStopsStay() {
        assertThat(texts.getTranslation("exports.asOfLine", Texts.RUSSIAN, "дата.."))
                .endsWith("дата...");
    }
}
