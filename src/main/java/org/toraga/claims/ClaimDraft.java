package org.toraga.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;

/**
 * A claim as entered.
 *
 * @param code the key to be; fixed once stored
 * @param organization that it is about; its members are the group unless there is a rule
 * @param rule which states make up the group, for example {@code SCO and not OTS}
 * @param statement that the number stands in, if it is on record
 * @param secondIndicator added to the first before the test
 * @param claimedValue in {@code unit}, with as many decimals as it was written with; absent if the statement names no number
 * @param tolerance in per cent of the number, 0 to 100; absent for the comparator's own
 * @param year that the number is about
 * @param checkable whether the records of the desk may test it
 */
public record ClaimDraft(
        String code,
        @Nullable OrganizationCode organization,
        @Nullable String rule,
        @Nullable String statement,
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
        SourceCode source) {}
