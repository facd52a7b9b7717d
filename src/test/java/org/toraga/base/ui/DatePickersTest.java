package org.toraga.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toraga.support.WholeDesk;

@WholeDesk
class DatePickersTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvSource({
        "en, January, Sunday, dd/MM/yyyy",
        "ru, январь, воскресенье, dd.MM.yyyy",
        "kk, қаңтар, жексенбі, dd.MM.yyyy"
    })
    void aDateFieldSpeaksTheLanguageAndBeginsTheWeekOnMonday(
            String language, String january, String sunday, String format) {
        var words = DatePickers.create(java.util.Locale.of(language)).getI18n();

        assertThat(words.getMonthNames()).hasSize(12).first().asString().isEqualToIgnoringCase(january);
        assertThat(words.getWeekdays()).hasSize(7).first().asString().isEqualToIgnoringCase(sunday);
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getDateFormats()).contains(format, "yyyy-MM-dd");
    }
}
