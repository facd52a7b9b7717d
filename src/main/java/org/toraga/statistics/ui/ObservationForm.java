package org.toraga.statistics.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.ObservationDraft;
import org.toraga.statistics.StatisticsService;

/** One figure: whose, of what and when are fixed once it is stored. */
class ObservationForm extends RecordForm<ObservationDraft> {

    private final ComboBox<CountryCode> country;
    private final ComboBox<IndicatorCode> indicator;
    private @Nullable CountryCode chosenCountry;
    private @Nullable IndicatorCode chosenIndicator;

    ObservationForm(StatisticsService statistics, CountryNames names) {
        super(ObservationDraft.class, "statistics.observation.field.");
        country = requiredField("country", new CountryPicker(names));
        indicator = requiredField("indicator", IndicatorForm.picker(statistics));
        fix(country);
        fix(indicator);
        fix(number("year", 1900, 2100));
        requiredDecimal("value");
    }

    /** What a new figure is about, as the list is narrowed. */
    void beginWith(@Nullable CountryCode narrowedCountry, @Nullable IndicatorCode narrowedIndicator) {
        chosenCountry = narrowedCountry;
        chosenIndicator = narrowedIndicator;
    }

    @Override
    protected void begin() {
        country.setValue(chosenCountry);
        indicator.setValue(chosenIndicator);
    }
}
