package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.toraga.base.ui.Formats;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Unit;

/** The chart of the organizations' shares of the world, described. */
class WorldSharesChart {

    private final WorldShares shares;
    private final StatisticsTexts texts;
    private final Locale language;

    WorldSharesChart(WorldShares shares, StatisticsTexts texts, Locale language) {
        this.shares = shares;
        this.texts = texts;
        this.language = language;
    }

    ChartDescription describe(LocalDate asOf) {
        var series = new ArrayList<ChartSeries>();
        for (int index = 0; index < shares.organizations().size(); index++) {
            series.add(series(shares.organizations().get(index), index));
        }
        return new ChartDescription(
                ChartKind.COLUMNS,
                text("statistics.shares.title"),
                text("statistics.shares.subtitle", Formats.date(asOf, language)),
                texts.unitSign(Unit.PERCENT, language),
                1,
                text("statistics.chooser"),
                series,
                shares.quantities().stream().map(this::note).toList(),
                shares.sources(),
                null);
    }

    private ChartSeries series(OrganizationCode organization, int index) {
        var points = shares.quantities().stream()
                .map(quantity -> point(organization, quantity, quantity.shares().get(index)))
                .toList();
        return new ChartSeries(organization.value(), OrganizationBadge.colour(organization), points);
    }

    private ChartPoint point(OrganizationCode organization, WorldShares.Quantity quantity, Aggregate share) {
        return new ChartPoint(
                text(quantity.measure().textKey()),
                share.value(),
                OrganizationBadge.path(organization),
                text(
                        "statistics.shares.note",
                        String.valueOf(share.year()),
                        texts.shortCoverage(share.coverage(), language)),
                null);
    }

    /** The years of a quantity, and the members of any organization that lack a figure of theirs. */
    private String note(WorldShares.Quantity quantity) {
        var years = quantity.shares().stream()
                .filter(share -> share.value() != null)
                .map(share -> String.valueOf(share.year()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        var missing = new HashSet<CountryCode>();
        quantity.shares().forEach(share -> missing.addAll(share.coverage().without()));
        var name = text(quantity.measure().textKey());
        return missing.isEmpty()
                ? text("statistics.shares.yearOf", name, years)
                : text("statistics.shares.gaps", name, years, texts.countries(missing, language));
    }

    private String text(String key, Object... facts) {
        return texts.text(key, language, facts);
    }
}
