package org.toraga.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;

/**
 * The number in a statement, and what it would be tested against.
 *
 * @param metric what is claimed, for example {@code SHARE_OF_WORLD}
 * @param secondIndicator added to the first before the test
 * @param claimedValue in {@code unit}; absent if the statement names no number
 * @param checkable whether the data of the desk can test it
 */
public record Claim(
        String code,
        @Nullable OrganizationCode organization,
        @Nullable String statement,
        String summary,
        String metric,
        @Nullable IndicatorCode indicator,
        @Nullable IndicatorCode secondIndicator,
        @Nullable BigDecimal claimedValue,
        Comparator comparator,
        String unit,
        int asOfYear,
        boolean checkable,
        @Nullable String note,
        SourceCode source) {}
