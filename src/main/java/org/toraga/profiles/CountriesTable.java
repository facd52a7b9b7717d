package org.toraga.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.Texts;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.RegionName;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;
import org.toraga.exports.TableSource;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.ui.ChartSources;
import org.toraga.statistics.ui.StatisticsTexts;

/** The countries that an address asks for, with their standings on the day and the figures that it names. */
@Component
class CountriesTable implements TablePage {

    /** Before the number of a figure in the order of the address, from 0. */
    static final String FIGURE = "FIGURE_";

    private final ProfileLists lists;
    private final StatisticsService statistics;
    private final StatisticsTexts statisticsTexts;
    private final ChartSources sources;
    private final Texts texts;

    CountriesTable(
            ProfileLists lists,
            StatisticsService statistics,
            StatisticsTexts statisticsTexts,
            ChartSources sources,
            Texts texts) {
        this.lists = lists;
        this.statistics = statistics;
        this.statisticsTexts = statisticsTexts;
        this.sources = sources;
        this.texts = texts;
    }

    CountryFilter filter(Address address, List<IndicatorRow> indicators) {
        return new CountryFilter(
                address.text("q").orElse(""),
                address.text("region").filter(lists.regions()::contains),
                address.text("organization").flatMap(OrganizationCode::read),
                indicators.stream().map(IndicatorRow::code).toList());
    }

    @Override
    public String path() {
        return "countries";
    }

    @Override
    public Table<CountryRow> table(Address address, LocalDate asOf, Locale language) {
        var filter = filter(address, IndicatorChoice.read(address, statistics.indicators()));
        var indicators = filter.indicators().stream()
                .flatMap(code -> statistics.indicator(code).stream())
                .toList();
        var words = new TableFilter(texts, language)
                .by("profiles.filter.words", filter.words())
                .by(
                        "profiles.column.region",
                        filter.region().map(region -> region(region, language)).orElse(null))
                .by("profiles.column.organization", filter.organization().orElse(null));
        return new Table<>(
                texts.getTranslation("profiles.countries.title", language),
                columns(indicators, language),
                words.facts(),
                () -> lists.count(filter, asOf, language),
                TableRows.paged(
                        sort(address, indicators.size()), page -> lists.countries(filter, asOf, language, page)),
                () -> TableSource.of(sources.of(indicators, language)));
    }

    /** Not by a figure that is not shown. */
    private static Sort sort(Address address, int figures) {
        var sort = GridSorting.of(address, CountrySort.class);
        var shown = CountrySort.FIGURE_0.ordinal() + figures;
        return sort.stream()
                        .allMatch(by -> CountrySort.valueOf(by.getProperty()).ordinal() < shown)
                ? sort
                : Sort.unsorted();
    }

    private List<TableColumn<CountryRow>> columns(List<IndicatorDetails> indicators, Locale language) {
        var columns = new ArrayList<TableColumn<CountryRow>>(List.of(
                TableColumn.text(CountrySort.NAME.name(), title("country", language), CountryRow::name),
                TableColumn.text(
                        CountrySort.REGION.name(), title("region", language), row -> region(row.region(), language)),
                TableColumn.text(
                        CountrySort.CAPITAL.name(),
                        title("capital", language),
                        row -> PlaceNames.of(row.capital()).in(language)),
                TableColumn.text(
                        CountrySort.MEMBERSHIPS.name(),
                        title("memberships", language),
                        row -> standings(row, language))));
        for (int index = 0; index < indicators.size(); index++) {
            int nth = index;
            var indicator = indicators.get(index);
            var name = statisticsTexts.indicator(indicator.code(), indicator.name(), language);
            columns.add(TableColumn.<CountryRow>number(
                            FIGURE + index,
                            name,
                            statisticsTexts.unit(indicator.unit(), language),
                            indicator.decimals(),
                            row -> row.figures().get(nth).value())
                    .always());
            columns.add(TableColumn.<CountryRow>year(
                            FIGURE + index + ":YEAR",
                            texts.getTranslation("profiles.column.yearOf", language, name),
                            row -> row.figures().get(nth).year())
                    .always());
        }
        return columns;
    }

    private String title(String column, Locale language) {
        return texts.getTranslation("profiles.column." + column, language);
    }

    private String region(String region, Locale language) {
        return texts.getTranslation(RegionName.key(region), language);
    }

    private @Nullable String standings(CountryRow row, Locale language) {
        return Optional.of(row.standings().stream()
                        .map(standing -> texts.getTranslation(
                                "profiles.standing",
                                language,
                                standing.organization().value(),
                                texts.getTranslation(Texts.key(standing.status()), language)))
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
