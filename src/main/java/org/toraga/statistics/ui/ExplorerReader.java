package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.Refusal;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Course;
import org.toraga.statistics.ExplorerService;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Measure;
import org.toraga.statistics.Ranking;
import org.toraga.statistics.ShownAs;
import org.toraga.statistics.Subject;
import org.toraga.statistics.Years;

/** Reads what the explorer shows; runs in the background. */
@Component
class ExplorerReader {

    /** What a scatter chart has on its level axis unless something else is chosen. */
    static final IndicatorCode WEALTH = new IndicatorCode("NY.GDP.PCAP.PP.CD");

    static final IndicatorCode LIFE = new IndicatorCode("SP.DYN.LE00.IN");

    private static final IndicatorCode PEOPLE = new IndicatorCode("SP.POP.TOTL");
    private static final Ranking NO_RANKING = new Ranking(List.of(), List.of());

    private final ExplorerService explorer;
    private final ExplorerSubjects subjects;
    private final ExplorerMarks marks;
    private final ChartSources sources;

    ExplorerReader(ExplorerService explorer, ExplorerSubjects subjects, ExplorerMarks marks, ChartSources sources) {
        this.explorer = explorer;
        this.subjects = subjects;
        this.marks = marks;
        this.sources = sources;
    }

    Explored read(ExplorerState state, LocalDate asOf, Locale language) {
        try {
            return picture(state, asOf, language);
        } catch (Refusal refused) {
            return new Explored.Refused(refused);
        }
    }

    private Explored picture(ExplorerState state, LocalDate asOf, Locale language) {
        var indicators = explorer.indicators(state.indicators());
        if (indicators.isEmpty()) {
            return Explored.Nothing.because("indicator");
        }
        var bounds =
                explorer.years(indicators.stream().map(IndicatorDetails::code).toList());
        if (bounds.isEmpty()) {
            return Explored.Nothing.because("figures");
        }
        var all = subjects.of(state, bounds.get(), asOf, language);
        if (all.isEmpty()) {
            return Explored.Nothing.because("group");
        }
        return isOfOneYear(state)
                ? ofOneYear(state, asOf, language, indicators, bounds.get(), all)
                : overYears(state, asOf, language, indicators, bounds.get(), all);
    }

    /** A table is of the one year that the address names, or of a span. */
    private static boolean isOfOneYear(ExplorerState state) {
        var years = state.years();
        return state.lens().isOfOneYear() || (state.lens() == ExplorerLens.TABLE && years != null && years.isSingle());
    }

    private Explored overYears(
            ExplorerState state,
            LocalDate asOf,
            Locale language,
            List<IndicatorDetails> indicators,
            Years bounds,
            List<Subject> all) {
        var asked = state.years();
        if (asked != null && (asked.to() < bounds.from() || asked.from() > bounds.to())) {
            return outside(ExplorerState.text(asked), bounds);
        }
        var years =
                asked == null ? bounds : asked.isSingle() ? new Years(bounds.from(), asked.to()) : asked.within(bounds);
        var base = state.base() == null ? years.from() : state.base();
        if (state.show() == ShownAs.INDEX && bounds.clamp(base) != base) {
            return outside(String.valueOf(base), bounds);
        }
        var measure = new Measure(indicators, state.show(), base);
        var courses = explorer.courses(measure, all, years);
        if (courses.stream().allMatch(Course::isEmpty)) {
            return Explored.Nothing.because("values");
        }
        var used = used(measure, all, null);
        return new Explored.Picture(
                state,
                asOf,
                measure,
                bounds,
                years,
                organization(state),
                all,
                courses,
                NO_RANKING,
                null,
                states(all),
                marks.of(state, years, asOf, language),
                used,
                sources.of(used, language));
    }

    private Explored ofOneYear(
            ExplorerState state,
            LocalDate asOf,
            Locale language,
            List<IndicatorDetails> indicators,
            Years bounds,
            List<Subject> all) {
        var base = state.base() == null ? bounds.from() : state.base();
        if (state.show() == ShownAs.INDEX && bounds.clamp(base) != base) {
            return outside(String.valueOf(base), bounds);
        }
        var measure = new Measure(indicators, state.show(), base);
        var asked = state.year();
        if (asked.isPresent() && bounds.clamp(asked.get()) != asked.get()) {
            return outside(String.valueOf(asked.get()), bounds);
        }
        int year = asked.or(() -> explorer.yearShown(measure, all, asOf)).orElse(bounds.to());
        var ranking = explorer.ranking(measure, all, year, state.window());
        if (ranking.places().isEmpty()) {
            return new Explored.Nothing("year", List.of(String.valueOf(year)), bounds);
        }
        var across = state.lens() == ExplorerLens.SCATTER ? across(state) : null;
        var scatter = across == null
                ? null
                : new Explored.Scatter(
                        across,
                        explorer.ranking(across, all, year, state.window()),
                        explorer.ranking(people(), all, year, state.window()));
        var used = used(measure, all, scatter);
        return new Explored.Picture(
                state,
                asOf,
                measure,
                bounds,
                new Years(year, year),
                organization(state),
                all,
                List.of(),
                ranking,
                scatter,
                states(all),
                List.of(),
                used,
                sources.of(used, language));
    }

    private @Nullable OrganizationCode organization(ExplorerState state) {
        return state.scope() == Scope.MEMBERS ? subjects.organization(state) : null;
    }

    private static Explored.Nothing outside(String asked, Years bounds) {
        return new Explored.Nothing(
                "outside", List.of(asked, String.valueOf(bounds.from()), String.valueOf(bounds.to())), bounds);
    }

    private Measure across(ExplorerState state) {
        var chosen =
                state.against() == null ? List.<IndicatorDetails>of() : explorer.indicators(List.of(state.against()));
        var usual = state.indicators().contains(WEALTH) ? LIFE : WEALTH;
        return new Measure(chosen.isEmpty() ? explorer.indicators(List.of(usual)) : chosen, ShownAs.VALUE, 0);
    }

    private Measure people() {
        return new Measure(explorer.indicators(List.of(PEOPLE)), ShownAs.VALUE, 0);
    }

    private List<IndicatorDetails> used(Measure measure, List<Subject> all, Explored.@Nullable Scatter scatter) {
        var used = new ArrayList<>(measure.parts());
        if (scatter != null) {
            used.addAll(scatter.acrossMeasure().parts());
        }
        var weight = measure.weight();
        if (weight != null && all.stream().anyMatch(Subject.Group.class::isInstance)) {
            used.addAll(explorer.indicators(List.of(weight)));
        }
        if (measure.shownAs() == ShownAs.HEAD || scatter != null) {
            used.addAll(explorer.indicators(List.of(PEOPLE)));
        }
        return used.stream().distinct().toList();
    }

    private static Set<CountryCode> states(List<Subject> subjects) {
        var states = new TreeSet<CountryCode>();
        subjects.forEach(subject -> states.addAll(subject.states()));
        return states;
    }
}
