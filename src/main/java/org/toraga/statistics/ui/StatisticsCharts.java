package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.toraga.charts.ChartDescription;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.IndicatorCode;

/** Describes the charts of the panels for those who set them elsewhere than on a page; in the background too. */
@Component
public class StatisticsCharts {

    private final OrganizationFiguresReader organizationFigures;
    private final WorldSharesReader worldShares;
    private final StatisticsTexts texts;

    StatisticsCharts(
            OrganizationFiguresReader organizationFigures, WorldSharesReader worldShares, StatisticsTexts texts) {
        this.organizationFigures = organizationFigures;
        this.worldShares = worldShares;
        this.texts = texts;
    }

    /** The members together over years; empty without such an indicator, or if it is not put together. */
    public Optional<ChartDescription> aggregate(
            OrganizationCode organization, IndicatorCode indicator, LocalDate asOf, Locale language) {
        return describe(organization, indicator, asOf, language, OrganizationCharts::aggregate);
    }

    /** The members' share of the world over years, in per cent; empty as {@link #aggregate}. */
    public Optional<ChartDescription> shareOfWorld(
            OrganizationCode organization, IndicatorCode indicator, LocalDate asOf, Locale language) {
        return describe(organization, indicator, asOf, language, OrganizationCharts::shareOfWorld);
    }

    /** The members in the year shown, highest first. */
    public Optional<ChartDescription> ranking(
            OrganizationCode organization, IndicatorCode indicator, LocalDate asOf, Locale language) {
        return describe(organization, indicator, asOf, language, OrganizationCharts::ranking);
    }

    /** What part of the world the members of each organization are. */
    public ChartDescription sharesOfWorld(LocalDate asOf, Locale language) {
        return new WorldSharesChart(worldShares.read(asOf, language), texts, language).describe(asOf);
    }

    /** The indicators that {@link #sharesOfWorld} adds up. */
    public List<IndicatorCode> indicatorsOfShares() {
        return List.of(WorldShares.Measure.values()).stream()
                .flatMap(measure -> measure.parts().stream())
                .toList();
    }

    private Optional<ChartDescription> describe(
            OrganizationCode organization,
            IndicatorCode indicator,
            LocalDate asOf,
            Locale language,
            Function<OrganizationCharts, ChartDescription> chart) {
        return organizationFigures
                .read(organization, indicator, asOf, language)
                .map(figures -> chart.apply(new OrganizationCharts(figures, texts, language)))
                .filter(description -> !description.isEmpty());
    }
}
