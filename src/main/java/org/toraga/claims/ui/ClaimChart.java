package org.toraga.claims.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartSource;
import org.toraga.claims.ClaimRow;
import org.toraga.claims.Metric;
import org.toraga.claims.Working;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Unit;
import org.toraga.statistics.ui.StatisticsTexts;

/** The number computed, year by year, and the number claimed as a level line beside it. */
class ClaimChart {

    private static final String CLAIMED_COLOUR = "toraga-ink-quiet";

    private final ClaimRow claim;
    private final Working.Figures working;
    private final ClaimTexts texts;
    private final StatisticsTexts statistics;
    private final Locale language;

    ClaimChart(ClaimRow claim, Working.Figures working, ClaimTexts texts, StatisticsTexts statistics, Locale language) {
        this.claim = claim;
        this.working = working;
        this.texts = texts;
        this.statistics = statistics;
        this.language = language;
    }

    ChartDescription description(LocalDate asOf, List<ChartSource> sources) {
        var isShare = claim.metric() == Metric.SHARE_OF_WORLD;
        var first = working.indicators().getFirst();
        var unit = isShare ? Unit.PERCENT : first.unit();
        var group = texts.group(claim);
        var series = new ArrayList<ChartSeries>();
        series.add(new ChartSeries(
                group, colour(), working.overYears().stream().map(this::point).toList()));
        var claimed = claim.claimedValue();
        if (claimed != null) {
            series.add(claimed(claimed));
        }
        return new ChartDescription(
                ChartKind.LINE,
                text(isShare ? "claims.chart.share" : "claims.chart.value", names(), group),
                text(
                        "claims.chart.subtitle",
                        isShare ? text("claims.working.share") : statistics.unit(unit, language),
                        Formats.date(asOf, language)),
                statistics.unitSign(unit, language),
                isShare ? 1 : first.decimals(),
                text("claims.chart.year"),
                series,
                List.of(text("claims.chart.note", group, Formats.date(asOf, language))),
                sources,
                String.valueOf(asOf.getYear()));
    }

    private ChartPoint point(Aggregate aggregate) {
        var coverage = aggregate.coverage();
        return new ChartPoint(
                year(aggregate),
                aggregate.value(),
                null,
                coverage.isComplete() ? null : statistics.shortCoverage(coverage, language),
                null);
    }

    private ChartSeries claimed(BigDecimal claimed) {
        return new ChartSeries(
                text("claims.chart.claimed"),
                CLAIMED_COLOUR,
                working.overYears().stream()
                        .map(aggregate -> ChartPoint.of(year(aggregate), claimed))
                        .toList());
    }

    private @Nullable String colour() {
        return claim.organization() == null || claim.rule() != null
                ? null
                : OrganizationBadge.colour(claim.organization());
    }

    private String names() {
        return texts.indicators(claim, working.indicators(), language);
    }

    private static String year(Aggregate aggregate) {
        return String.valueOf(aggregate.year());
    }

    private String text(String key, Object... facts) {
        return texts.text(key, language, facts);
    }
}
