package org.toraga.statistics.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Supplier;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.ObservationDraft;
import org.toraga.statistics.ObservationFilter;
import org.toraga.statistics.StatisticsService;

/** One figure: whose, of what and when are fixed once it is stored. */
class ObservationForm extends RecordForm<ObservationDraft> {

    private final ComboBox<CountryCode> country;
    private final ComboBox<IndicatorCode> indicator;
    private final transient Supplier<ObservationFilter> narrowed;

    /** @param narrowed what the list shows, which a new figure is about */
    ObservationForm(StatisticsService statistics, CountryNames names, Supplier<ObservationFilter> narrowed) {
        super(ObservationDraft.class, "statistics.observation.field.");
        this.narrowed = narrowed;
        country = fields.requiredField("country", new CountryPicker(names));
        indicator = fields.requiredField("indicator", IndicatorForm.picker(statistics));
        fields.fix(country);
        fields.fix(indicator);
        fields.fix(fields.number("year", 1900, 2100));
        fields.requiredDecimal("value");
    }

    @Override
    protected void begin() {
        country.setValue(narrowed.get().country());
        indicator.setValue(narrowed.get().indicator());
    }
}
