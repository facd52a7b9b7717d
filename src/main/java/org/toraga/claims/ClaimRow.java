package org.toraga.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;

/**
 * The number in a statement and what it is tested against, as read.
 *
 * @param organization that it is about; its members are the group unless there is a rule
 * @param rule which states make up the group, in the words of the rules of groups
 * @param secondIndicator added to the first before the test
 * @param claimedValue in {@code unit}, its scale the decimals that it was written with; absent if no number is named
 * @param tolerance in per cent of the number; absent for the comparator's own
 * @param year that the number is about
 * @param checkable whether the records of the desk may test it
 * @param statement that it stands in, if that is on record
 */
public record ClaimRow(
        String code,
        @Nullable OrganizationCode organization,
        @Nullable String rule,
        String summary,
        Metric metric,
        @Nullable IndicatorCode indicator,
        @Nullable IndicatorCode secondIndicator,
        Comparator comparator,
        @Nullable BigDecimal claimedValue,
        ClaimUnit unit,
        @Nullable BigDecimal tolerance,
        int year,
        boolean checkable,
        @Nullable String note,
        SourceCode source,
        String sourceTitle,
        @Nullable StatementRow statement) {

    /** What is added up, the first indicator first. */
    public List<IndicatorCode> indicators() {
        return Stream.of(indicator, secondIndicator).filter(Objects::nonNull).toList();
    }

    public ClaimType type(LocalDate asOf) {
        if (metric.type() == ClaimType.FORECAST || year > asOf.getYear()) {
            return ClaimType.FORECAST;
        }
        return metric.type() == ClaimType.TESTABLE && checkable && claimedValue != null
                ? ClaimType.TESTABLE
                : ClaimType.NOT_TESTABLE;
    }

    /** Whether the statement was made after the day: a later reader's claim, tested against an earlier world. */
    public boolean isSaidAfter(LocalDate asOf) {
        return statement != null && statement.madeOn().earliest().isAfter(asOf);
    }

    /** Whether both put a number on the same thing, so that two different numbers contradict each other. */
    boolean asksTheSameAs(ClaimRow other) {
        return metric == other.metric
                && year == other.year
                && unit == other.unit
                && Objects.equals(organization, other.organization)
                && Objects.equals(rule, other.rule)
                && indicators().equals(other.indicators());
    }

    boolean contradicts(ClaimRow other) {
        return asksTheSameAs(other)
                && claimedValue != null
                && other.claimedValue != null
                && claimedValue.compareTo(other.claimedValue) != 0;
    }
}
