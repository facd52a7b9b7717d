package org.toraga.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Locale KAZAKH = Locale.of("kk");

    @Test
    void aReaderIsGivenTheTextInTheLanguageOfTheReader() {
        var wording = new Wording("Fund", "Фонд", "Қор");
        assertThat(wording.in(RUSSIAN)).isEqualTo("Фонд");
        assertThat(wording.in(KAZAKH)).isEqualTo("Қор");
        assertThat(wording.in(Locale.ENGLISH)).isEqualTo("Fund");
        assertThat(wording.languageIn(KAZAKH)).isEqualTo(KAZAKH);
    }

    @Test
    void theOriginalStandsInForAMissingTranslationAndIsMarkedAsEnglish() {
        var wording = new Wording("Fund", "Фонд", null);
        assertThat(wording.in(KAZAKH)).isEqualTo("Fund");
        assertThat(wording.languageIn(KAZAKH)).isEqualTo(Locale.ENGLISH);
    }
}
