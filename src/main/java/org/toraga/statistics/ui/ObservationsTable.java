package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;
import org.toraga.exports.TableSource;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.ObservationFilter;
import org.toraga.statistics.ObservationRow;
import org.toraga.statistics.ObservationService;
import org.toraga.statistics.ObservationSort;
import org.toraga.statistics.StatisticsService;

/** The figures that an address asks for, all of them if it narrows nothing. */
@Component
class ObservationsTable implements TablePage {

    private static final int MOST_DECIMALS = 6;

    private final ObservationService observations;
    private final StatisticsService statistics;
    private final ChartSources sources;
    private final CountryNames names;
    private final Texts texts;

    ObservationsTable(
            ObservationService observations,
            StatisticsService statistics,
            ChartSources sources,
            CountryNames names,
            Texts texts) {
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
    public String path() {
        return "admin/observations";
    }

    @Override
    public Table<ObservationRow> table(Address address, LocalDate asOf, Locale language) {
        var filter = filter(address, language);
        return new Table<>(
                text("statistics.observation.records.title", language),
                columns(language),
                narrowedTo(filter, language),
                () -> observations.count(filter),
                rows(filter, language, GridSorting.of(address, ObservationSort.class)),
                () -> sources(filter, language));
    }

    List<TableSource> sources(ObservationFilter filter, Locale language) {
        var codes = filter.indicator() == null
                ? statistics.indicators().stream().map(IndicatorRow::code).toList()
                : List.of(filter.indicator());
        var indicators = codes.stream()
                .flatMap(code -> statistics.indicator(code).stream())
                .toList();
        return TableSource.of(sources.of(indicators, language));
    }

    TableRows<ObservationRow> rows(ObservationFilter filter, Locale language, Sort sort) {
        return row -> observations.each(filter, language, sort, row);
    }

    List<TableFact> narrowedTo(ObservationFilter filter, Locale language) {
        return new TableFilter(texts, language)
                .by(
                        "statistics.observation.field.country",
                        filter.country() == null ? null : names.of(filter.country(), language))
                .by("statistics.observation.field.indicator", filter.indicator())
                .facts();
    }

    List<TableColumn<ObservationRow>> columns(Locale language) {
        return List.of(
                TableColumn.year("YEAR", text("statistics.observation.field.year", language), ObservationRow::year),
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
                TableColumn.text(
                        "COUNTRY",
                        text("statistics.observation.field.country", language),
                        row -> names.of(row.country(), language)),
                TableColumn.text(
                        "COUNTRY:CODE",
                        text("statistics.observation.country.code", language),
                        row -> row.country().value()),
                TableColumn.text(
                        "INDICATOR",
                        text("statistics.observation.field.indicator", language),
                        ObservationRow::indicatorName),
                TableColumn.text(
                        "INDICATOR:CODE",
                        text("statistics.observation.indicator.code", language),
                        row -> row.indicator().value()));
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
