package org.toraga.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.countries.CountryCode;

/**
 * Answers every question of the explorer: courses over years and rankings, of states, groups and the world, as figures,
 * shares of the world, per head, as an index or as growth. Every answer has its year and its coverage.
 *
 * <p>Formulas and units: {@link MeasureFormula}. Years run from 1900 to 2100.
 */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class ExplorerService {

    /** Most subjects of one question: all states, and a few groups. */
    public static final int MAX_SUBJECTS = 200;

    /** How far back a year to compare subjects in is looked for, before all years are. */
    private static final int RECENT_YEARS = 8;

    private static final Comparator<Ranking.Place> HIGHEST_FIRST = Comparator.comparing(
                    (Ranking.Place place) -> place.figure().value(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    private final IndicatorQueries indicators;
    private final ObservationQueries observations;

    ExplorerService(IndicatorQueries indicators, ObservationQueries observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    /** What is known of each of {@code codes} that there is, in their order. */
    public List<IndicatorDetails> indicators(List<IndicatorCode> codes) {
        return codes.stream().map(indicators::find).flatMap(Optional::stream).toList();
    }

    /** The years in which every one of {@code codes} has figures; empty if there are none. */
    public Optional<Years> years(List<IndicatorCode> codes) {
        int from = Integer.MIN_VALUE;
        int to = Integer.MAX_VALUE;
        for (var code : codes) {
            var own = observations.years(code);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            from = Math.max(from, own.get().from());
            to = Math.min(to, own.get().to());
        }
        return from > to || codes.isEmpty() ? Optional.empty() : Optional.of(new Years(from, to));
    }

    /**
     * The course of each subject over the years, in the order of {@code subjects}.
     *
     * @throws NotAggregatableException if a group is asked for and the indicator cannot be put together
     * @throws MeasureRefusedException if more than {@value #MAX_SUBJECTS} subjects are asked for
     */
    public List<Course> courses(Measure measure, List<Subject> subjects, Years years) {
        check(measure, subjects);
        var formula = new MeasureFormula(measure, read(measure, subjects, years));
        return subjects.stream()
                .map(subject -> new Course(
                        subject,
                        IntStream.rangeClosed(years.from(), years.to())
                                .mapToObj(year -> formula.of(subject, year))
                                .toList()))
                .toList();
    }

    /**
     * Subjects by their figures of {@code year}, or by the latest that they have within a window of years that ends with it.
     *
     * @param window how many years may be looked at, from 1
     * @throws NotAggregatableException if a group is asked for and the indicator cannot be put together
     * @throws MeasureRefusedException if more than {@value #MAX_SUBJECTS} subjects are asked for
     */
    public Ranking ranking(Measure measure, List<Subject> subjects, int year, int window) {
        var places = new ArrayList<Ranking.Place>();
        var without = new ArrayList<Subject>();
        for (var course : courses(measure, subjects, new Years(year - window + 1, year))) {
            course.latest()
                    .ifPresentOrElse(
                            figure -> places.add(new Ranking.Place(course.subject(), figure)),
                            () -> without.add(course.subject()));
        }
        places.sort(HIGHEST_FIRST);
        return new Ranking(places, without);
    }

    /**
     * The year in which subjects are compared on a day: the latest that was over by then and for which at least half of
     * their states have figures; failing that, the latest with any. Empty if there is none.
     */
    public Optional<Integer> yearShown(Measure measure, List<Subject> subjects, LocalDate asOf) {
        var last = StatisticsService.lastFullYear(asOf);
        return yearShown(measure, subjects, last - RECENT_YEARS + 1, last)
                .or(() -> yearShown(measure, subjects, ObservationRules.FIRST_YEAR, last));
    }

    private Optional<Integer> yearShown(Measure measure, List<Subject> subjects, int from, int last) {
        var states = states(subjects);
        var codes = measure.codes();
        var figures = observations.find(codes, states, states.isEmpty(), from, last);
        var years = new ArrayList<>(figures.years()).reversed();
        if (states.isEmpty()) {
            return years.stream().findFirst();
        }
        return years.stream()
                .filter(year -> figures.coverage(states, year, codes).isAtLeastHalf())
                .findFirst()
                .or(() -> years.stream()
                        .filter(year ->
                                !figures.coverage(states, year, codes).with().isEmpty())
                        .findFirst());
    }

    private static void check(Measure measure, List<Subject> subjects) {
        if (subjects.size() > MAX_SUBJECTS) {
            throw MeasureRefusedException.tooManySubjects(MAX_SUBJECTS);
        }
        var hasGroups = subjects.stream().anyMatch(Subject.Group.class::isInstance);
        if (hasGroups && measure.aggregation() == Aggregation.NONE) {
            throw new NotAggregatableException(measure.codes().getFirst());
        }
    }

    /** Only the years shown and, for a comparison, those that they are compared with. */
    private Figures read(Measure measure, List<Subject> subjects, Years years) {
        var inputs = measure.inputs(subjects);
        var states = states(subjects);
        var withWorld =
                measure.shownAs() == ShownAs.SHARE || subjects.stream().anyMatch(Subject.World.class::isInstance);
        var isGrowth = measure.shownAs() == ShownAs.GROWTH;
        var figures =
                observations.find(inputs, states, withWorld, isGrowth ? years.from() - 1 : years.from(), years.to());
        int base = measure.baseYear();
        if (measure.shownAs() == ShownAs.INDEX && (base < years.from() || base > years.to())) {
            figures.addAll(observations.find(inputs, states, withWorld, base, base));
        }
        return figures;
    }

    private static Set<CountryCode> states(List<Subject> subjects) {
        var states = new HashSet<CountryCode>();
        subjects.forEach(subject -> states.addAll(subject.states()));
        return states;
    }
}
