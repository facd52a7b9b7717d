package org.toraga.statistics.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.Axis;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartOptions;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Course;
import org.toraga.statistics.Ranking;
import org.toraga.statistics.Subject;

/** The explorer's charts, described. */
class ExplorerCharts {

    /** More bars or rows than these are not taken in at a glance: the table has them all. */
    private static final int MOST_BARS = 40;

    private static final int MOST_ROWS = 60;

    private final Explored.Picture picture;
    private final MeasureTexts words;
    private final StatisticsTexts texts;
    private final Highlights highlights;
    private final ExplorerNotes notes;
    private final Locale language;

    ExplorerCharts(Explored.Picture picture, MeasureTexts words, StatisticsTexts texts, Locale language) {
        this.picture = picture;
        this.words = words;
        this.texts = texts;
        this.language = language;
        highlights = new Highlights(picture);
        notes = new ExplorerNotes(picture, words, texts, language);
    }

    ChartDescription describe() {
        return switch (picture.state().lens()) {
            case RANKING -> ranking();
            case TREEMAP -> treemap();
            case SCATTER -> scatter();
            case HEATMAP -> overYears(ChartKind.HEATMAP, rows());
            case LINE, TABLE, MAP -> overYears(ChartKind.LINE, picture.courses());
        };
    }

    private ChartDescription overYears(ChartKind kind, List<Course> courses) {
        var isLine = kind == ChartKind.LINE;
        var all = notes.of();
        if (courses.size() < picture.courses().size()) {
            all.add(words.text(
                    "statistics.explorer.cut",
                    language,
                    courses.size(),
                    picture.courses().size()));
        }
        return new ChartDescription(
                kind,
                notes.title(),
                notes.subtitle(),
                words.sign(picture.measure(), language),
                picture.measure().decimals(),
                words.text("statistics.year", language),
                courses.stream().map(course -> series(course, isLine)).toList(),
                all,
                picture.sources(),
                String.valueOf(picture.asOf().getYear()),
                new ChartOptions(picture.state().log(), isLine ? picture.annotations() : List.of(), null, null));
    }

    /** Rows of a heat map: the highest latest figures first, with whatever is picked. */
    private List<Course> rows() {
        var sorted = picture.courses().stream()
                .filter(course -> !course.isEmpty())
                .sorted(Comparator.comparing(ExplorerCharts::last).reversed())
                .toList();
        return sorted.stream()
                .filter(course -> sorted.indexOf(course) < MOST_ROWS || highlights.isPicked(course.subject()))
                .toList();
    }

    private static BigDecimal last(Course course) {
        return course.latest().map(Aggregate::value).orElse(BigDecimal.ZERO);
    }

    private ChartSeries series(Course course, boolean isLine) {
        var subject = course.subject();
        var quiet = isLine && !highlights.isLoud(subject);
        var path = quiet ? highlights.pickingPath(subject) : highlights.path(subject);
        var points = course.years().stream()
                .map(year -> new ChartPoint(String.valueOf(year.year()), year.value(), path, note(subject, year), null))
                .toList();
        return new ChartSeries(name(subject), highlights.colour(subject), points, quiet);
    }

    private ChartDescription ranking() {
        var places = picture.ranking().places();
        var shown = places.stream()
                .filter(place -> places.indexOf(place) < MOST_BARS || highlights.isPicked(place.subject()))
                .toList();
        var all = notes.of();
        if (shown.size() < places.size()) {
            all.add(words.text("statistics.explorer.cut", language, shown.size(), places.size()));
        }
        return ofOneYear(ChartKind.BARS, shown, all);
    }

    private ChartDescription treemap() {
        var all = notes.of();
        var shown = picture.ranking().places().stream()
                .filter(place -> Objects.requireNonNull(place.figure().value()).signum() > 0)
                .toList();
        if (shown.size() < picture.ranking().places().size()) {
            all.add(words.text("statistics.negative", language));
        }
        return ofOneYear(ChartKind.TREEMAP, shown, all);
    }

    private ChartDescription ofOneYear(ChartKind kind, List<Ranking.Place> places, List<String> all) {
        var points = places.stream()
                .map(place -> new ChartPoint(
                        named(place),
                        place.figure().value(),
                        highlights.path(place.subject()),
                        note(place.subject(), place.figure()),
                        highlights.barColour(place.subject())))
                .toList();
        return new ChartDescription(
                kind,
                notes.title(),
                notes.subtitle(),
                words.sign(picture.measure(), language),
                picture.measure().decimals(),
                words.text("statistics.state", language),
                List.of(new ChartSeries(words.name(picture.measure(), language), groupColour(), points)),
                all,
                picture.sources(),
                null,
                new ChartOptions(picture.state().log(), List.of(), null, null));
    }

    private ChartDescription scatter() {
        var scatter = Objects.requireNonNull(picture.scatter());
        var across = bySubject(scatter.across());
        var people = bySubject(scatter.people());
        var series = picture.ranking().places().stream()
                .map(place -> {
                    var subject = place.subject();
                    var other = Optional.ofNullable(across.get(subject));
                    var point = new ChartPoint(
                            named(place),
                            place.figure().value(),
                            highlights.path(subject),
                            notes.years(place.figure(), other.orElse(null)),
                            null,
                            other.map(Aggregate::value).orElse(null),
                            Optional.ofNullable(people.get(subject))
                                    .map(Aggregate::value)
                                    .orElse(null));
                    return new ChartSeries(
                            name(subject), highlights.colour(subject), List.of(point), !highlights.isLoud(subject));
                })
                .toList();
        var measure = scatter.acrossMeasure();
        return new ChartDescription(
                ChartKind.SCATTER,
                words.text(
                        "statistics.explorer.title.against",
                        language,
                        words.name(picture.measure(), language),
                        words.name(measure, language),
                        words.whom(picture, language)),
                notes.subtitle(),
                words.sign(picture.measure(), language),
                picture.measure().decimals(),
                words.text("statistics.state", language),
                series,
                notes.of(),
                picture.sources(),
                null,
                new ChartOptions(
                        picture.state().log(),
                        List.of(),
                        new Axis(words.name(measure, language), words.sign(measure, language), measure.decimals()),
                        new Axis(
                                words.text("statistics.shares.population", language),
                                words.text("statistics.unitSign.PERSONS", language),
                                0),
                        words.name(picture.measure(), language)));
    }

    private static Map<Subject, Aggregate> bySubject(Ranking ranking) {
        return ranking.places().stream().collect(Collectors.toMap(Ranking.Place::subject, Ranking.Place::figure));
    }

    /** The year stands beside the name where years are mixed. */
    private String named(Ranking.Place place) {
        var name = name(place.subject());
        return picture.ranking().mixesYears() ? name + " · " + place.figure().year() : name;
    }

    private String name(Subject subject) {
        return words.name(subject, picture.state(), language);
    }

    private @Nullable String note(Subject subject, Aggregate figure) {
        return subject instanceof Subject.Group && !figure.coverage().isComplete()
                ? texts.shortCoverage(figure.coverage(), language)
                : null;
    }

    private @Nullable String groupColour() {
        var organization = picture.organization();
        return organization == null ? "toraga-accent" : OrganizationBadge.colour(organization);
    }
}
