package org.toraga.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventService;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;
import org.toraga.exports.TableSource;
import org.toraga.organizations.OrganizationKind;
import org.toraga.organizations.OrganizationService;
import org.toraga.sources.ui.TableSources;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.ui.ChartSources;

/** The organizations that an address asks for, as they stand on the day. */
@Component
class OrganizationsTable implements TablePage {

    private static final List<IndicatorCode> FIGURES =
            List.of(new IndicatorCode("SP.POP.TOTL"), new IndicatorCode("NY.GDP.MKTP.CD"));

    private final ProfileLists lists;
    private final OrganizationService organizations;
    private final ChairmanshipService chairmanships;
    private final EventService events;
    private final StatisticsService statistics;
    private final TableSources sources;
    private final ChartSources figures;
    private final CountryNames names;
    private final Texts texts;

    OrganizationsTable(
            ProfileLists lists,
            OrganizationService organizations,
            ChairmanshipService chairmanships,
            EventService events,
            StatisticsService statistics,
            TableSources sources,
            ChartSources figures,
            CountryNames names,
            Texts texts) {
        this.lists = lists;
        this.organizations = organizations;
        this.chairmanships = chairmanships;
        this.events = events;
        this.statistics = statistics;
        this.sources = sources;
        this.figures = figures;
        this.names = names;
        this.texts = texts;
    }

    static OrganizationFilter filter(Address address) {
        return new OrganizationFilter(address.text("q").orElse(""), address.word("kind", OrganizationKind.class));
    }

    @Override
    public String path() {
        return "organizations";
    }

    @Override
    public Table<OrganizationRow> table(Address address, LocalDate asOf, Locale language) {
        var filter = filter(address);
        var words = new TableFilter(texts, language)
                .by("profiles.filter.words", filter.words())
                .by("profiles.column.kind", filter.kind().orElse(null));
        return new Table<>(
                texts.getTranslation("profiles.organizations.title", language),
                columns(asOf, language),
                words.facts(),
                () -> lists.count(filter),
                TableRows.paged(
                        GridSorting.of(address, OrganizationSort.class),
                        page -> lists.organizations(filter, asOf, page)),
                () -> sources(language));
    }

    /** In the order of the page. */
    List<TableColumn<OrganizationRow>> columns(LocalDate asOf, Locale language) {
        var cells = new OrganizationCells(asOf, chairmanships, events, names, texts, language);
        return List.of(
                TableColumn.text(
                        OrganizationSort.CODE.name(),
                        title("code", language),
                        row -> row.code().value()),
                TableColumn.text(
                        OrganizationSort.NAME.name(),
                        title("name", language),
                        row -> row.name().in(language)),
                TableColumn.<OrganizationRow>text(
                                OrganizationSort.KIND.name(),
                                title("kind", language),
                                row -> texts.getTranslation(Texts.key(row.kind()), language))
                        .hiddenAtFirst(),
                TableColumn.text(OrganizationSort.SEAT.name(), title("seat", language), cells::seatText),
                TableColumn.date(OrganizationSort.FOUNDED.name(), title("founded", language), OrganizationRow::founded),
                TableColumn.text(OrganizationSort.CHAIRED_UNTIL.name(), title("chair", language), cells::chairText),
                TableColumn.count(
                        OrganizationSort.MEMBERS.name(), title("members", language), OrganizationRow::members),
                TableColumn.count(
                        OrganizationSort.OBSERVERS.name(), title("observers", language), OrganizationRow::observers),
                TableColumn.text("NEXT_EVENT", title("nextEvent", language), cells::nextEventText),
                TableColumn.count(
                        OrganizationSort.POPULATION.name(), title("population", language), OrganizationRow::population),
                year(OrganizationSort.POPULATION, "population", language, OrganizationRow::populationYear),
                TableColumn.number(
                        OrganizationSort.GDP_SHARE.name(),
                        title("gdpShare", language),
                        "%",
                        1,
                        OrganizationRow::gdpShare),
                year(OrganizationSort.GDP_SHARE, "gdpShare", language, OrganizationRow::gdpYear));
    }

    private TableColumn<OrganizationRow> year(
            OrganizationSort of, String title, Locale language, Function<OrganizationRow, @Nullable Integer> year) {
        return TableColumn.year(
                of.name() + ":YEAR",
                texts.getTranslation("profiles.column.yearOf", language, title(title, language)),
                year);
    }

    private String title(String column, Locale language) {
        return texts.getTranslation("profiles.column." + column, language);
    }

    private List<TableSource> sources(Locale language) {
        var rested = organizations.all().stream()
                .flatMap(organization ->
                        Stream.concat(Stream.of(organization.source()), organization.furtherSources().stream()))
                .toList();
        var all = new ArrayList<>(sources.of(rested, language));
        var indicators = FIGURES.stream()
                .flatMap(code -> statistics.indicator(code).stream())
                .toList();
        all.addAll(TableSource.of(figures.of(indicators, language)));
        return all.stream().distinct().toList();
    }
}
