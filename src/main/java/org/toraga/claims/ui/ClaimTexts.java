package org.toraga.claims.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.claims.ClaimRow;
import org.toraga.claims.ClaimUnit;
import org.toraga.claims.Comparator;
import org.toraga.claims.Metric;
import org.toraga.claims.Obstacle;
import org.toraga.claims.TestedClaim;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.ui.StatisticsTexts;

/** Numbers claimed and computed, distances and reasons, in the words of a language. */
@Component
public class ClaimTexts {

    private static final String MINUS = "\u2212";

    /** Decimals that a small distance is shown with at most, so that it does not look like none. */
    private static final int MOST_DECIMALS = 4;

    private final Texts texts;
    private final StatisticsTexts statistics;

    ClaimTexts(Texts texts, StatisticsTexts statistics) {
        this.texts = texts;
        this.statistics = statistics;
    }

    String text(String key, Locale language, Object... facts) {
        return texts.getTranslation(key, language, facts);
    }

    /** "about 25 %"; a word for none if the statement names no number. */
    public String claimed(ClaimRow claim, Locale language) {
        var number = claim.claimedValue();
        return number == null
                ? text("claims.number.none", language)
                : text(
                        "claims.claimed." + claim.comparator().name(),
                        language,
                        number(number, claim.unit(), number.scale(), language));
    }

    /** "23.5 %"; empty if the claim was not checked. */
    public Optional<String> computed(TestedClaim tested, Locale language) {
        return Optional.ofNullable(tested.verdict().computed())
                .map(computed -> number(computed, tested.claim().unit(), decimals(tested), language));
    }

    /** How far the computed number is from the one claimed: "−1.5 percentage points". */
    Optional<String> distance(TestedClaim tested, Locale language) {
        return Optional.ofNullable(tested.verdict().distance()).map(distance -> {
            var decimals = decimals(tested);
            var unit = tested.claim().unit();
            if (unit == ClaimUnit.PERCENT) {
                return text(
                        "claims.distance.points",
                        language,
                        sign(distance, decimals) + Formats.number(distance.abs(), decimals, language));
            }
            return sign(distance, decimals) + number(distance.abs(), unit, decimals, language);
        });
    }

    /** The same in per cent of the number claimed: "−6.1 %"; empty if there is no distance. */
    Optional<String> distancePercent(TestedClaim tested, Locale language) {
        return Optional.ofNullable(tested.verdict().distancePercent())
                .filter(percent -> percent.signum() != 0)
                .map(percent -> sign(percent, 1) + Formats.percent(percent.abs(), 1, language));
    }

    /** What the computed number rests on: its year, who is missing, what is doubtful. */
    List<String> basis(TestedClaim tested, Locale language) {
        var basis = new ArrayList<String>();
        var year = tested.figuresOf();
        if (year != null) {
            basis.add(Formats.year(year, language));
        }
        var coverage = tested.coverage();
        if (coverage != null && !coverage.isComplete()) {
            basis.add(text("claims.basis.missing", language, statistics.countries(coverage.without(), language)));
        }
        if (tested.doubtful() > 0) {
            basis.add(
                    tested.claim().metric() == Metric.TERM_LENGTH
                            ? text("claims.basis.doubtfulTerm", language)
                            : text("claims.basis.doubtful", language, tested.doubtful()));
        }
        return basis;
    }

    /** How much of what was counted rests on doubtful records, and what would be left without it. */
    String doubt(TestedClaim tested, Locale language) {
        return tested.claim().metric() == Metric.TERM_LENGTH
                ? text("claims.working.doubtful.term", language)
                : text("claims.working.doubtful.text", language, tested.doubtful(), withoutDoubtful(tested, language));
    }

    private String withoutDoubtful(TestedClaim tested, Locale language) {
        var computed = Objects.requireNonNull(tested.verdict().computed());
        return number(
                computed.subtract(BigDecimal.valueOf(tested.doubtful())),
                tested.claim().unit(),
                0,
                language);
    }

    /** Which states a claim is about: an organization's code, or the rule of the group. */
    String group(ClaimRow claim) {
        return claim.rule() != null ? claim.rule() : String.valueOf(claim.organization());
    }

    String indicator(IndicatorRow indicator, Locale language) {
        return indicator.name().in(language);
    }

    /** What is added up, by name, the first indicator first. */
    String indicators(ClaimRow claim, List<IndicatorDetails> indicators, Locale language) {
        return indicators.stream()
                .limit(claim.indicators().size())
                .map(indicator -> indicator.name().in(language))
                .collect(Collectors.joining(" + "));
    }

    /** Why a claim cannot be checked, and what would be needed. */
    String obstacle(ClaimRow claim, Obstacle obstacle, Locale language) {
        return switch (obstacle) {
            case NOT_KEPT -> text("claims.missing." + claim.metric().name(), language);
            case YEAR_AHEAD, NO_TERM, NO_FIGURES ->
                text(Texts.key(obstacle), language, Formats.year(claim.year(), language));
            default -> text(Texts.key(obstacle), language);
        };
    }

    /** Which figures make a claim true: "About 25 % holds from 22.5 % to 27.5 %." */
    String accepted(ClaimRow claim, BigDecimal claimed, Locale language) {
        var about = claim.comparator() == Comparator.ABOUT;
        var tolerance = about && claim.tolerance() == null ? Comparator.ABOUT_TOLERANCE : claim.tolerance();
        var margin = Comparator.margin(claimed, tolerance);
        return text(
                "claims.accepted." + claim.comparator().name(),
                language,
                bound(claimed.subtract(margin), claim.unit(), language),
                bound(claimed.add(margin), claim.unit(), language),
                number(claimed, claim.unit(), claimed.scale(), language));
    }

    /** A counted thing has whole numbers only: a bound between two of them is told without its name. */
    private String bound(BigDecimal number, ClaimUnit unit, Locale language) {
        return unit.isCounted()
                ? Formats.number(number, MOST_DECIMALS, language)
                : number(number, unit, Math.max(0, number.stripTrailingZeros().scale()), language);
    }

    /** A number with its unit. @param decimals most that are shown */
    String number(BigDecimal number, ClaimUnit unit, int decimals, Locale language) {
        if (unit == ClaimUnit.PERCENT) {
            return Formats.percent(number, decimals, language);
        }
        return unit.measured()
                .filter(measured -> unit != ClaimUnit.YEARS)
                .map(measured -> statistics.figure(number, measured, decimals, language))
                .orElseGet(() -> text(
                        "claims.unitValue." + unit.name(),
                        language,
                        number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros()));
    }

    /** What a unit is called where one is chosen. */
    public String unit(ClaimUnit unit, Locale language) {
        return unit.measured()
                .map(measured -> statistics.unit(measured, language))
                .orElseGet(() -> text("claims.unit." + unit.name(), language));
    }

    /** One decimal, or none for what is counted; more if the distance would be rounded away. */
    private static int decimals(TestedClaim tested) {
        var claim = tested.claim();
        var claimed = Objects.requireNonNull(claim.claimedValue());
        var distance = Objects.requireNonNull(tested.verdict().distance());
        var isCount = claim.metric() == Metric.COUNT_OF_MEMBERS || claim.metric() == Metric.COUNT_OF_CHAIRMANSHIPS;
        int decimals = Math.max(isCount ? 0 : 1, claimed.scale());
        while (decimals < MOST_DECIMALS && distance.signum() != 0 && isZero(distance, decimals)) {
            decimals++;
        }
        return decimals;
    }

    private static String sign(BigDecimal number, int decimals) {
        if (isZero(number, decimals)) {
            return "";
        }
        return number.signum() < 0 ? MINUS : "+";
    }

    private static boolean isZero(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
    }
}
