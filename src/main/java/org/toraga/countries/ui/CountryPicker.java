package org.toraga.countries.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;

/** Chooses a country by its name in the language of the page, in the order of that language's alphabet. */
public class CountryPicker extends ComboBox<CountryCode> {

    public CountryPicker(CountryNames names) {
        var language = getLocale();
        setItemLabelGenerator(country -> names.of(country, language));
        setItems(names.sorted(language));
        setClearButtonVisible(true);
    }
}
