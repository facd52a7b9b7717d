package org.toraga.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.base.PartialDate;

class PartialDateReaderTest {

    static final Iterable<Locale> LANGUAGES = Texts.LANGUAGES;

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024-08, 2024-08",
        "2024-08-12, 2024-08-12",
        "Aug 2024, 2024-08",
        "August 2024, 2024-08",
        "12 August 2024, 2024-08-12",
        "12 AUG. 2024, 2024-08-12",
        "'August 12, 2024', 2024-08-12",
        "август 2024, 2024-08",
        "12 августа 2024 г., 2024-08-12",
        "авг 2024, 2024-08",
        "2024 ж. тамыз, 2024-08",
        "2024 жылғы 12 тамыз, 2024-08-12",
        "12.08.2024, 2024-08-12",
        "8.2024, 2024-08",
        "' 2024 ', 2024",
        "29.02.2024, 2024-02-29"
    })
    void aDateIsReadAsPeopleWriteIt(String typed, String iso) {
        assertThat(PartialDateReader.read(typed)).contains(PartialDate.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "24",
                "12 August",
                "29.02.2023",
                "2024-13",
                "31 April 2024",
                "ма 2024",
                "August August 2024",
                "1 2 August 2024",
                "12 2024",
                "0012",
                "999999999999",
                "<script>"
            })
    void whatIsNoDateForCertainIsNotRead(String typed) {
        assertThat(PartialDateReader.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whatIsShownCanBeReadAgain(Locale language) {
        for (int month = 1; month <= 12; month++) {
            var whole = PartialDate.of(YearMonth.of(2024, month));
            var day = PartialDate.of(LocalDate.of(2024, month, 9));

            assertThat(PartialDateReader.read(Formats.date(whole, language))).contains(whole);
            assertThat(PartialDateReader.read(Formats.date(day, language))).contains(day);
            assertThat(PartialDateReader.read(Formats.shortDate(whole, language)))
                    .contains(whole);
            assertThat(PartialDateReader.read(Formats.shortDate(day, language))).contains(day);
        }
    }

    @Test
    void aYearAloneIsShownAndReadAlike() {
        assertThat(PartialDateReader.read(Formats.date(PartialDate.parse("2024"), Texts.KAZAKH)))
                .contains(PartialDate.parse("2024"));
    }
}
