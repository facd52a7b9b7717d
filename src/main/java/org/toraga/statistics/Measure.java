package org.toraga.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Refusal;

/**
 * What is read off: one indicator, or several added up (exports and imports to trade), and what it is expressed as.
 *
 * @param parts one or several; several are all added up and of one unit
 * @param baseYear the year that is 100 in an index; of no meaning otherwise
 */
public record Measure(List<IndicatorDetails> parts, ShownAs shownAs, int baseYear) {

    /** Most indicators that are added up together. */
    public static final int MAX_PARTS = 6;

    static final IndicatorCode POPULATION = new IndicatorCode("SP.POP.TOTL");

    /** @throws Refusal if the parts cannot be added up or expressed so */
    public Measure {
        parts = List.copyOf(parts);
        refusal(parts, shownAs).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Why {@code parts} cannot be added up or expressed so; empty if they can. */
    public static Optional<Refusal> refusal(List<IndicatorDetails> parts, ShownAs shownAs) {
        if (parts.isEmpty() || parts.size() > MAX_PARTS) {
            return Optional.of(MeasureRefusedException.tooManyParts(MAX_PARTS));
        }
        var unit = parts.getFirst().unit();
        var addsUp = parts.stream().allMatch(part -> part.aggregation() == Aggregation.SUM);
        if (parts.size() > 1 && (!addsUp || parts.stream().anyMatch(part -> part.unit() != unit) || repeats(parts))) {
            return Optional.of(MeasureRefusedException.notAddedUp(parts));
        }
        return switch (shownAs) {
            case VALUE -> Optional.empty();
            case SHARE -> addsUp ? Optional.empty() : Optional.of(MeasureRefusedException.shareOfNoSum());
            case HEAD -> addsUp ? headOf(parts) : Optional.of(MeasureRefusedException.headOfNoSum());
            case INDEX, GROWTH ->
                unit.isPercentage() ? Optional.of(MeasureRefusedException.changeOfPercentage()) : Optional.empty();
        };
    }

    private static boolean repeats(List<IndicatorDetails> parts) {
        return parts.stream().map(IndicatorDetails::code).distinct().count() < parts.size();
    }

    private static Optional<Refusal> headOf(List<IndicatorDetails> parts) {
        return parts.stream().anyMatch(part -> part.code().equals(POPULATION))
                ? Optional.of(MeasureRefusedException.headOfPopulation())
                : Optional.empty();
    }

    public List<IndicatorCode> codes() {
        return parts.stream().map(IndicatorDetails::code).toList();
    }

    /** The unit of the parts, before they are expressed as something else. */
    public Unit unit() {
        return parts.getFirst().unit();
    }

    public Aggregation aggregation() {
        return parts.getFirst().aggregation();
    }

    /** How many decimals a figure is shown with, 0 to 6. */
    public int decimals() {
        int own = parts.stream().mapToInt(IndicatorDetails::decimals).max().orElse(0);
        return switch (shownAs) {
            case VALUE -> own;
            case SHARE, INDEX, GROWTH -> 1;
            case HEAD ->
                switch (unit()) {
                    case USD, USD_2015, INTL_USD, BILLION_CUBIC_METRES -> 0;
                    default -> 2;
                };
        };
    }

    /** The indicator by which a group's mean is weighted; null if there is none. */
    public @Nullable IndicatorCode weight() {
        return parts.getFirst().weight();
    }

    /** Every indicator whose figures are read to work it out for {@code subjects}. */
    List<IndicatorCode> inputs(List<Subject> subjects) {
        var hasGroups = subjects.stream().anyMatch(Subject.Group.class::isInstance);
        return Stream.of(
                        codes().stream(),
                        hasGroups ? Stream.ofNullable(weight()) : Stream.<IndicatorCode>empty(),
                        shownAs == ShownAs.HEAD ? Stream.of(POPULATION) : Stream.<IndicatorCode>empty())
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    /**
     * What a figure per inhabitant is multiplied by so that it can be read: US dollars, cubic metres, tonnes and hectares for
     * each inhabitant, people for each thousand.
     */
    BigDecimal headFactor() {
        return switch (unit()) {
            case PERSONS -> BigDecimal.valueOf(1_000);
            case SQ_KM -> BigDecimal.valueOf(100);
            case MILLION_TONNES -> BigDecimal.valueOf(1_000_000);
            case BILLION_CUBIC_METRES -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
