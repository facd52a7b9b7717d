package org.toraga.base.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;

/** The words of a calendar in the language of the page. Weeks begin on Monday in all three. */
final class CalendarWords {

    private CalendarWords() {}

    static DatePicker.DatePickerI18n of(Component page, Locale language) {
        var symbols = new DateFormatSymbols(language);
        return new DatePicker.DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                .setWeekdays(days(symbols, DateFormatSymbols.WIDE))
                .setWeekdaysShort(days(symbols, DateFormatSymbols.SHORT))
                .setFirstDayOfWeek(1)
                .setToday(page.getTranslation("base.field.date.today"))
                .setCancel(page.getTranslation("base.field.date.cancel"));
    }

    /** From Sunday to Saturday; the symbols begin with an empty place. */
    private static List<String> days(DateFormatSymbols symbols, int width) {
        return List.of(symbols.getWeekdays(DateFormatSymbols.STANDALONE, width)).subList(1, 8);
    }
}
