package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * The charts of an organization and an indicator, which are read together.
     *
     * @param shareOfWorld the members' share of the world over years, in per cent; empty if the indicator is not added up
     * @param ranking the members in the year shown, highest first; empty if none has a figure
     */
    public record OfOrganization(Optional<ChartDescription> shareOfWorld, Optional<ChartDescription> ranking) {

        private static final OfOrganization NONE = new OfOrganization(Optional.empty(), Optional.empty());
    }

    /** Charts of the members of the day; none without such an indicator. */
    public OfOrganization of(OrganizationCode organization, IndicatorCode indicator, LocalDate asOf, Locale language) {
        return organizationFigures
                .read(organization, indicator, asOf, language)
                .map(figures -> {
                    var charts = new OrganizationCharts(figures, texts, language);
                    return new OfOrganization(
                            Optional.of(charts.shareOfWorld()).filter(chart -> !chart.isEmpty()),
                            Optional.of(charts.ranking()).filter(chart -> !chart.isEmpty()));
                })
                .orElse(OfOrganization.NONE);
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
}
