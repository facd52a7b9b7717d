package org.toraga.statistics.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TableRows;
import org.toraga.exports.TableSource;
import org.toraga.records.ui.RecordsTable;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.ObservationFilter;
import org.toraga.statistics.ObservationRow;
import org.toraga.statistics.ObservationService;
import org.toraga.statistics.StatisticsService;

/** The figures that an address asks for, all of them if it narrows nothing. */
@Component
class ObservationRecordsTable extends RecordsTable<ObservationRow> {

    private static final int MOST_DECIMALS = 6;

    private final ObservationService observations;
    private final StatisticsService statistics;
    private final ChartSources sources;
    private final CountryNames names;
    private final Texts texts;

    ObservationRecordsTable(
            ObservationService observations,
            StatisticsService statistics,
            ChartSources sources,
            CountryNames names,
            Texts texts) {
        super("observations", "statistics.observation.records.title", "statistics.observation.field.", texts);
        this.observations = observations;
        this.statistics = statistics;
        this.sources = sources;
        this.names = names;
        this.texts = texts;
    }

    ObservationFilter filter(Address address, Locale language) {
        return new ObservationFilter(
                address.text("country")
                        .flatMap(CountryCode::read)
                        .filter(code -> names.sorted(language).contains(code))
                        .orElse(null),
                address.text("indicator").flatMap(IndicatorCode::read).orElse(null),
                null);
    }

    @Override
    protected List<ObservationRow> find(Address narrowed, Locale language, Pageable page) {
        return observations.find(filter(narrowed, language), language, page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return observations.count(filter(narrowed, language));
    }

    @Override
    protected TableRows<ObservationRow> rows(Address narrowed, Locale language, Sort order) {
        return row -> observations.each(filter(narrowed, language), language, order, row);
    }

    @Override
    protected List<TableSource> sources(Address narrowed, Locale language) {
        var one = filter(narrowed, language).indicator();
        var codes = one == null
                ? statistics.indicators().stream().map(IndicatorRow::code).toList()
                : List.of(one);
        var indicators = codes.stream()
                .flatMap(code -> statistics.indicator(code).stream())
                .toList();
        return TableSource.of(sources.of(indicators, language));
    }

    @Override
    protected List<TableFact> narrowedTo(Address narrowed, Locale language) {
        var filter = filter(narrowed, language);
        return new TableFilter(texts, language)
                .by(
                        "statistics.observation.field.country",
                        filter.country() == null ? null : names.of(filter.country(), language))
                .by("statistics.observation.field.indicator", filter.indicator())
                .facts();
    }

    /** A year and its value alone do not tell of which country and indicator. */
    @Override
    protected List<String> columnsBeside(List<String> all) {
        return List.of("YEAR", "COUNTRY", "INDICATOR");
    }

    @Override
    protected List<TableColumn<ObservationRow>> columns(Locale language) {
        return List.of(
                year("YEAR", "year", language, ObservationRow::year),
                TableColumn.number(
                        "VALUE",
                        text("statistics.observation.field.value", language),
                        "",
                        MOST_DECIMALS,
                        ObservationRow::value),
                TableColumn.text(
                        "VALUE:UNIT",
                        text("statistics.explorer.unit", language),
                        row -> texts.getTranslation(Texts.key(row.unit()), language)),
                text("COUNTRY", "country", language, row -> names.of(row.country(), language)),
                TableColumn.text(
                        "COUNTRY:CODE",
                        text("statistics.observation.country.code", language),
                        row -> row.country().value()),
                text(
                        "INDICATOR",
                        "indicator",
                        language,
                        row -> row.indicatorName().in(language)),
                TableColumn.text(
                        "INDICATOR:CODE",
                        text("statistics.observation.indicator.code", language),
                        row -> row.indicator().value()));
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
