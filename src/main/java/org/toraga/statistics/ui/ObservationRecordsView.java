package org.toraga.statistics.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableRows;
import org.toraga.records.ui.RecordStore;
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

    private static final int MOST_DECIMALS = 6;

    private final transient CountryNames names;
    private final transient AtomicReference<ObservationFilter> filter;
    private final ComboBox<CountryCode> country;
    private final ComboBox<IndicatorCode> indicator;

    @Autowired
    ObservationRecordsView(
            RecordTools tools, ObservationService observations, StatisticsService statistics, CountryNames names) {
        this(tools, observations, statistics, names, new AtomicReference<>(new ObservationFilter(null, null, null)));
    }

    private ObservationRecordsView(
            RecordTools tools,
            ObservationService observations,
            StatisticsService statistics,
            CountryNames names,
            AtomicReference<ObservationFilter> filter) {
        super(
                tools,
                "statistics.observation.records.",
                new RecordStore<>(
                        observations,
                        (words, page) -> observations.find(filter.get(), locale(), page),
                        words -> observations.count(filter.get()),
                        (words, sort) -> rows(observations, filter.get(), locale(), sort)),
                () -> new ObservationForm(statistics, names, filter::get));
        this.names = names;
        this.filter = filter;
        country = new CountryPicker(names);
        indicator = IndicatorForm.picker(statistics);
        fillFilters();
        linkColumn("year", "statistics.observation.field.year", row -> String.valueOf(row.year()));
        figureColumn("value", "statistics.observation.field.value", MOST_DECIMALS, ObservationRow::value);
        inFilesBeside("value", "UNIT", "statistics.explorer.unit", row -> getTranslation(Texts.key(row.unit())));
        column("country", "statistics.observation.field.country", row -> names.of(row.country(), getLocale()));
        inFilesBeside(
                "country",
                "CODE",
                "statistics.observation.country.code",
                row -> row.country().value());
        column("indicator", "statistics.observation.field.indicator", ObservationRow::indicatorName);
        inFilesBeside(
                "indicator",
                "CODE",
                "statistics.observation.indicator.code",
                row -> row.indicator().value());
    }

    private static TableRows<ObservationRow> rows(
            ObservationService observations, ObservationFilter filter, Locale language, Sort sort) {
        return row -> observations.each(filter, language, sort, row);
    }

    @Override
    protected List<TableFact> narrowedTo() {
        var facts = new ArrayList<TableFact>();
        var narrowed = filter.get();
        if (narrowed.country() != null) {
            facts.add(new TableFact(
                    getTranslation("statistics.observation.field.country"), names.of(narrowed.country(), getLocale())));
        }
        if (narrowed.indicator() != null) {
            facts.add(new TableFact(
                    getTranslation("statistics.observation.field.indicator"),
                    narrowed.indicator().value()));
        }
        return facts;
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
        var ofCountry = entered.text("country")
                .flatMap(CountryCode::read)
                .filter(code -> names.sorted(getLocale()).contains(code))
                .orElse(null);
        var ofIndicator = entered.text("indicator").flatMap(IndicatorCode::read).orElse(null);
        filter.set(new ObservationFilter(ofCountry, ofIndicator, null));
        country.setValue(ofCountry);
        indicator.setValue(ofIndicator);
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
