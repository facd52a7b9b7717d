package org.toraga.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.HomeCountry;
import org.toraga.organizations.OrganizationCode;

/** Measures the home country's chairmanships: how many in a year, and how long one lasts. */
@Component
class TermMeasure {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final ChairmanshipService chairmanships;

    TermMeasure(ChairmanshipService chairmanships) {
        this.chairmanships = chairmanships;
    }

    /**
     * How many organizations the home country chairs on at least one day of the claim's year, up to the as-of day; each
     * counts once, the doubtful as well.
     */
    Measure count(ClaimRow claim, LocalDate asOf) {
        var terms = inYear(claim, asOf);
        var organizations = terms.stream().map(Term::organization).distinct().count();
        return Measure.of(BigDecimal.valueOf(organizations), terms);
    }

    /**
     * How many years the home country is in the organization's chair: from the beginning of the term that holds in the
     * claim's year, or of the first of those that it prolongs, to its end.
     *
     * <p>A beginning known by its month or year alone is counted in whole months or years, never more exactly than it is
     * known. An end known by its year lasts that year out.
     */
    Measure length(ClaimRow claim, LocalDate asOf) {
        var last = inYear(claim, asOf).stream()
                .filter(term -> term.organization().equals(claim.organization()))
                .max(Comparator.comparing(TermMeasure::start));
        if (last.isEmpty()) {
            return Measure.none(Obstacle.NO_TERM);
        }
        var terms = withProlonged(last.get());
        var endsBefore = last.get().span().endsBefore();
        return endsBefore == null
                ? Measure.none(Obstacle.OPEN_TERM)
                : Measure.of(years(start(terms.getFirst()), endsBefore), terms);
    }

    private List<Term> inYear(ClaimRow claim, LocalDate asOf) {
        var first = LocalDate.of(claim.year(), 1, 1);
        var after = first.plusYears(1);
        var before = asOf.isBefore(after) ? asOf.plusDays(1) : after;
        return chairmanships.between(first, before).stream()
                .filter(term -> term.country().equals(HomeCountry.CODE))
                .toList();
    }

    /** The term and those before it that it prolongs, the earliest first. */
    private List<Term> withProlonged(Term last) {
        var all = chairmanships.of(last.organization());
        var chain = new ArrayDeque<Term>();
        chain.add(last);
        var before = prolonged(last, all);
        while (before.isPresent()) {
            chain.addFirst(before.get());
            before = prolonged(before.get(), all);
        }
        return List.copyOf(chain);
    }

    private static Optional<Term> prolonged(Term term, List<Term> all) {
        return !term.extension()
                ? Optional.empty()
                : all.stream()
                        .filter(other -> other.country().equals(term.country()))
                        .filter(other ->
                                start(other).earliest().isBefore(start(term).earliest()))
                        .filter(other -> meets(other.span().endsBefore(), start(term)))
                        .max(Comparator.comparing(TermMeasure::start));
    }

    private static boolean meets(@Nullable LocalDate end, PartialDate start) {
        return end == null || !end.isBefore(start.earliest());
    }

    private static PartialDate start(Term term) {
        return Objects.requireNonNull(term.span().start());
    }

    /** From a day, month or year to a day, in years. */
    static BigDecimal years(PartialDate from, LocalDate before) {
        var start = from.earliest();
        return switch (from.precision()) {
            case YEAR -> BigDecimal.valueOf(before.getYear() - start.getYear());
            case MONTH ->
                BigDecimal.valueOf(ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(before)))
                        .divide(MONTHS, MathContext.DECIMAL64);
            case DAY -> exactYears(start, before);
        };
    }

    private static BigDecimal exactYears(LocalDate start, LocalDate before) {
        long whole = ChronoUnit.YEARS.between(start, before);
        var birthday = start.plusYears(whole);
        long days = ChronoUnit.DAYS.between(birthday, before);
        long ofYear = ChronoUnit.DAYS.between(birthday, start.plusYears(whole + 1));
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(days).divide(BigDecimal.valueOf(ofYear), MathContext.DECIMAL64));
    }

    /** The chairs of one organization among the terms counted. */
    static List<Term> of(OrganizationCode organization, List<Term> terms) {
        return terms.stream()
                .filter(term -> term.organization().equals(organization))
                .toList();
    }
}
