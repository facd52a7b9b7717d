package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.toraga.exports.ChartPage;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFact;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableSource;
import org.toraga.maps.DescribedMap;
import org.toraga.maps.MapPage;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Ranking;

/** All figures of a picture of the explorer: one line a subject, one column a year. Chart and table come from one reading. */
@Component
class ExplorerRows implements TablePage, ChartPage, MapPage {

    static final String NAME = "NAME";
    static final String RANK = "RANK";
    static final String YEAR = "YEAR";

    private final ExplorerReader reader;
    private final MeasureTexts words;
    private final StatisticsTexts texts;
    private final Texts bundles;

    ExplorerRows(ExplorerReader reader, MeasureTexts words, StatisticsTexts texts, Texts bundles) {
        this.reader = reader;
        this.words = words;
        this.texts = texts;
        this.bundles = bundles;
    }

    /** The key of the column of a year. */
    static String figures(int year) {
        return "IN_" + year;
    }

    @Override
    public String path() {
        return ExplorerState.PATH;
    }

    @Override
    public Optional<ChartDescription> chart(Address address, LocalDate asOf, Locale language) {
        var state = ExplorerState.read(address);
        return state.lens() == ExplorerLens.TABLE || state.lens() == ExplorerLens.MAP
                ? Optional.empty()
                : read(state, asOf, language)
                        .map(picture -> new ExplorerCharts(picture, words, texts, language).describe());
    }

    @Override
    public Optional<DescribedMap> map(Address address, LocalDate asOf, Locale language) {
        var state = ExplorerState.read(address);
        return state.lens() != ExplorerLens.MAP
                ? Optional.empty()
                : read(state, asOf, language)
                        .map(picture -> new ExplorerMap(picture, words, texts, language))
                        .map(map -> new DescribedMap(map.describe(), map.caption(List.of())));
    }

    @Override
    public Table<ExplorerLine> table(Address address, LocalDate asOf, Locale language) {
        return read(ExplorerState.read(address), asOf, language)
                .map(picture -> of(picture, language))
                .orElseGet(() -> Table.of(
                        bundles.getTranslation("statistics.explorer.title.page", language),
                        List.of(name(language)),
                        List.of(),
                        List.of(),
                        List::of));
    }

    /** Empty if there is nothing to show. @throws org.toraga.base.Refusal if a rule forbids it */
    private Optional<Explored.Picture> read(ExplorerState state, LocalDate asOf, Locale language) {
        return switch (reader.read(state, asOf, language)) {
            case Explored.Refused(var refusal) -> throw refusal;
            case Explored.Nothing nothing -> Optional.empty();
            case Explored.Picture picture -> Optional.of(picture);
        };
    }

    Table<ExplorerLine> of(Explored.Picture picture, Locale language) {
        var notes = new ExplorerNotes(picture, words, texts, language);
        var facts = new ArrayList<TableFact>();
        facts.add(new TableFact(bundles.getTranslation("statistics.explorer.rows.shown", language), notes.subtitle()));
        notes.of().forEach(note -> facts.add(new TableFact(bundles.getTranslation("statistics.note", language), note)));
        return Table.of(
                notes.title(),
                picture.isOfOneYear() ? ofOneYear(picture, language) : overYears(picture, language),
                facts,
                picture.isOfOneYear() ? ranked(picture, language) : courses(picture, language),
                () -> TableSource.of(picture.sources()));
    }

    private TableColumn<ExplorerLine> name(Locale language) {
        return TableColumn.text(NAME, text("statistics.state", language), ExplorerLine::name);
    }

    private TableColumn<ExplorerLine> code(Locale language) {
        return TableColumn.text(NAME + ":CODE", text("statistics.field.code", language), ExplorerLine::code);
    }

    private List<TableColumn<ExplorerLine>> overYears(Explored.Picture picture, Locale language) {
        var columns = new ArrayList<>(List.of(name(language), code(language)));
        for (int year = picture.years().to(); year >= picture.years().from(); year--) {
            columns.add(figure(picture, year, String.valueOf(year), language));
        }
        return columns;
    }

    private TableColumn<ExplorerLine> figure(Explored.Picture picture, int year, String title, Locale language) {
        return TableColumn.number(
                figures(year),
                title,
                words.unit(picture.measure(), language),
                picture.measure().decimals(),
                line -> line.value(year));
    }

    private List<TableColumn<ExplorerLine>> ofOneYear(Explored.Picture picture, Locale language) {
        int year = picture.years().to();
        var columns = new ArrayList<TableColumn<ExplorerLine>>();
        columns.add(TableColumn.count(
                RANK,
                text("statistics.explorer.table.rank", language),
                line -> line.place() == 0 ? null : line.place()));
        columns.add(name(language));
        columns.add(code(language));
        columns.add(figure(picture, year, words.name(picture.measure(), language), language));
        columns.add(TableColumn.year(YEAR, text("statistics.year", language), line -> line.yearOf(year)));
        var scatter = picture.scatter();
        if (scatter != null) {
            var across = scatter.across().places().stream()
                    .collect(Collectors.toMap(Ranking.Place::subject, Function.identity()));
            columns.add(TableColumn.number(
                    "ACROSS",
                    words.name(scatter.acrossMeasure(), language),
                    words.unit(scatter.acrossMeasure(), language),
                    scatter.acrossMeasure().decimals(),
                    line -> {
                        var place = across.get(line.subject());
                        return place == null ? null : place.figure().value();
                    }));
        }
        return columns;
    }

    private List<ExplorerLine> courses(Explored.Picture picture, Locale language) {
        return picture.courses().stream()
                .map(course -> new ExplorerLine(
                        course.subject(),
                        words.name(course.subject(), picture.state(), language),
                        byYear(course.years()),
                        0))
                .toList();
    }

    private static Map<Integer, Aggregate> byYear(List<Aggregate> years) {
        var byYear = new TreeMap<Integer, Aggregate>();
        years.forEach(year -> byYear.put(year.year(), year));
        return byYear;
    }

    private List<ExplorerLine> ranked(Explored.Picture picture, Locale language) {
        int year = picture.years().to();
        var lines = new ArrayList<ExplorerLine>();
        for (var ranked : picture.ranking().places()) {
            lines.add(new ExplorerLine(
                    ranked.subject(),
                    words.name(ranked.subject(), picture.state(), language),
                    Map.of(year, ranked.figure()),
                    lines.size() + 1));
        }
        for (var subject : picture.ranking().without()) {
            lines.add(new ExplorerLine(subject, words.name(subject, picture.state(), language), Map.of(), 0));
        }
        return lines;
    }

    private String text(String key, Locale language) {
        return bundles.getTranslation(key, language);
    }
}
