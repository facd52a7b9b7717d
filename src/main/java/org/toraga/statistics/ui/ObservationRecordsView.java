package org.toraga.statistics.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.ObservationDraft;
import org.toraga.statistics.ObservationFilter;
import org.toraga.statistics.ObservationRow;
import org.toraga.statistics.ObservationService;
import org.toraga.statistics.StatisticsService;

/** The figures of the country and indicator in the address, year by year. */
@Route("admin/observations/:key?")
@Menu(title = "statistics.observation.records.title", order = 290)
@RolesAllowed(Roles.ADMIN)
class ObservationRecordsView extends RecordsView<ObservationDraft, ObservationRow> {

    private final transient CountryNames names;
    private final transient ObservationRecordsTable table;
    private final transient AtomicReference<ObservationFilter> filter;
    private final ComboBox<CountryCode> country;
    private final ComboBox<IndicatorCode> indicator;

    @Autowired
    ObservationRecordsView(
            RecordTools tools,
            ObservationService observations,
            StatisticsService statistics,
            CountryNames names,
            ObservationRecordsTable table) {
        this(
                tools,
                observations,
                statistics,
                names,
                table,
                new AtomicReference<>(new ObservationFilter(null, null, null)));
    }

    private ObservationRecordsView(
            RecordTools tools,
            ObservationService observations,
            StatisticsService statistics,
            CountryNames names,
            ObservationRecordsTable table,
            AtomicReference<ObservationFilter> filter) {
        super(
                tools,
                "statistics.observation.records.",
                observations,
                table,
                () -> new ObservationForm(statistics, names, filter::get));
        this.names = names;
        this.table = table;
        this.filter = filter;
        country = new CountryPicker(names);
        indicator = IndicatorForm.picker(statistics);
        fillFilters();
    }

    private void fillFilters() {
        country.setLabel(getTranslation("statistics.observation.field.country"));
        country.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow("country", change.getValue());
            }
        });
        indicator.setLabel(getTranslation("statistics.observation.field.indicator"));
        indicator.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow("indicator", change.getValue());
            }
        });
        narrowBy(country, indicator);
    }

    @Override
    protected void narrowTo(Address entered) {
        filter.set(table.filter(entered, getLocale()));
        country.setValue(filter.get().country());
        indicator.setValue(filter.get().indicator());
    }

    @Override
    protected String name(ObservationDraft draft) {
        return names.of(draft.country(), getLocale()) + " · " + draft.indicator() + " · " + draft.year();
    }

    @Override
    protected String key(ObservationRow row) {
        return row.key().toString();
    }
}
