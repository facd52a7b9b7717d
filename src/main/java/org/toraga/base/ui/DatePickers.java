package org.toraga.base.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Date fields that speak the language of the page. */
public final class DatePickers {

    /** Typed and shown alike in all three languages; the ISO form is understood as well. */
    private static final String SHOWN = "dd.MM.yyyy";

    private static final String ENGLISH_SHOWN = "dd/MM/yyyy";
    private static final String ISO = "yyyy-MM-dd";

    private DatePickers() {}

    /** A field without a label, whose calendar has the names of {@code locale} and weeks that begin on Monday. */
    public static DatePicker create(Locale locale) {
        var picker = new DatePicker();
        picker.setLocale(locale);
        picker.setI18n(words(picker, locale));
        return picker;
    }

    private static DatePickerI18n words(DatePicker picker, Locale locale) {
        var symbols = new DateFormatSymbols(locale);
        var words = new DatePickerI18n();
        words.setMonthNames(names(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)));
        words.setWeekdays(names(
                Arrays.copyOfRange(symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE), 1, 8)));
        words.setWeekdaysShort(names(
                Arrays.copyOfRange(symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.SHORT), 1, 8)));
        words.setFirstDayOfWeek(1);
        var english = locale.getLanguage().equals("en");
        words.setDateFormats(english ? ENGLISH_SHOWN : SHOWN, ISO);
        words.setToday(picker.getTranslation(locale, "base.day.today"));
        words.setCancel(picker.getTranslation(locale, "base.day.cancel"));
        words.setBadInputErrorMessage(
                picker.getTranslation(locale, "base.day.unreadable", english ? "31/12/2024" : "31.12.2024"));
        return words;
    }

    private static List<String> names(String[] names) {
        return Arrays.stream(names).limit(12).toList();
    }
}
