package org.toraga.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.statistics.Unit;

record AggregateItem(
        String organization,
        @Tells("Several are added up together") List<String> indicators,
        AggregateMeasure measure,
        int year,
        @Tells("The day whose members are counted") LocalDate asOf,

        @Tells("Null if no member has a value; nothing is estimated in place of one that is missing") @Nullable BigDecimal value,

        Unit unit,
        AggregateCoverage coverage,
        List<String> membersWithValue,
        List<String> membersWithoutValue,
        List<String> sources) {}
