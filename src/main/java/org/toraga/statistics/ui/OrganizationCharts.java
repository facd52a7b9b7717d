package org.toraga.statistics.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.toraga.base.ui.Formats;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.countries.ui.CountryLink;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.Coverage;
import org.toraga.statistics.Observation;
import org.toraga.statistics.Unit;

/** The four charts of an organization and an indicator, described. */
class OrganizationCharts {

    private final OrganizationFigures figures;
    private final StatisticsTexts texts;
    private final Locale language;
    private final String organization;
    private final String indicator;

    OrganizationCharts(OrganizationFigures figures, StatisticsTexts texts, Locale language) {
        this.figures = figures;
        this.texts = texts;
        this.language = language;
        organization = figures.organization().value();
        indicator = figures.indicator().name().in(language);
    }

    /** Sum or weighted mean of the members over years. */
    ChartDescription aggregate() {
        var isMean = figures.indicator().aggregation() == Aggregation.WEIGHTED_MEAN;
        var notes = new ArrayList<String>();
        var weight = figures.weight();
        if (isMean && weight != null) {
            notes.add(text("statistics.weightedBy", weight.name().in(language)));
        }
        figures.currentAggregate().ifPresent(current -> notes.addAll(coverage(current, figures.aggregates())));
        return overYears(
                text(
                        isMean ? "statistics.aggregate.mean.title" : "statistics.aggregate.sum.title",
                        indicator,
                        organization),
                figures.aggregates(),
                texts.unit(unit(), language),
                texts.unitSign(unit(), language),
                figures.indicator().decimals(),
                notes);
    }

    /** The members' share of the world over years, in per cent. */
    ChartDescription shareOfWorld() {
        var notes = new ArrayList<String>();
        figures.currentShare().ifPresent(current -> notes.addAll(coverage(current, figures.shares())));
        notes.add(text("statistics.worldIsPublishers"));
        return overYears(
                text("statistics.share.title", indicator, organization),
                figures.shares(),
                text("statistics.percentOfWorld"),
                texts.unitSign(Unit.PERCENT, language),
                1,
                notes);
    }

    private ChartDescription overYears(
            String title, List<Aggregate> aggregates, String unit, String sign, int decimals, List<String> notes) {
        var points = aggregates.stream().map(this::point).toList();
        var subtitle = aggregates.isEmpty()
                ? unit
                : text(
                        "statistics.subtitle",
                        unit,
                        year(aggregates.getFirst()),
                        year(aggregates.getLast()),
                        Formats.date(figures.asOf(), language));
        return new ChartDescription(
                ChartKind.LINE,
                title,
                subtitle,
                sign,
                decimals,
                text("statistics.year"),
                List.of(new ChartSeries(text("statistics.membersTogether", organization), colour(), points)),
                notes,
                figures.sources(),
                String.valueOf(figures.asOf().getYear()));
    }

    private ChartPoint point(Aggregate aggregate) {
        var coverage = aggregate.coverage();
        var note = coverage.isComplete() ? null : texts.shortCoverage(coverage, language);
        return new ChartPoint(year(aggregate), aggregate.value(), null, note, null);
    }

    /** The coverage of the year shown; where other years have another, the table says so year by year. */
    private List<String> coverage(Aggregate current, List<Aggregate> all) {
        var notes = new ArrayList<>(List.of(texts.coverage(current.year(), current.coverage(), language)));
        if (all.stream().anyMatch(other -> !other.coverage().equals(current.coverage()))) {
            notes.add(text("statistics.coverage.over"));
        }
        return notes;
    }

    /** The members by the size of their figures. */
    ChartDescription ranking() {
        return ofMembers(ChartKind.BARS, "statistics.ranking.title", observation -> true);
    }

    /** What part of the total each member is; a figure below zero has no area. */
    ChartDescription treemap() {
        return ofMembers(
                ChartKind.TREEMAP,
                "statistics.treemap.title",
                observation -> observation.value().signum() > 0);
    }

    private ChartDescription ofMembers(ChartKind kind, String titleKey, Predicate<Observation> isShown) {
        var shown = figures.ranking().stream().filter(isShown).toList();
        var year = figures.rankingYear().map(String::valueOf).orElse("–");
        var notes = new ArrayList<String>();
        figures.rankingYear().ifPresent(known -> notes.add(texts.coverage(known, rankingCoverage(), language)));
        if (figures.ranking().stream()
                        .anyMatch(observation -> observation.value().signum() < 0)
                && kind == ChartKind.TREEMAP) {
            notes.add(text("statistics.negative"));
        }
        return new ChartDescription(
                kind,
                text(titleKey, indicator, organization, year),
                text(
                        "statistics.subtitle.year",
                        texts.unit(unit(), language),
                        year,
                        Formats.date(figures.asOf(), language)),
                texts.unitSign(unit(), language),
                figures.indicator().decimals(),
                text("statistics.state"),
                List.of(new ChartSeries(
                        indicator, colour(), shown.stream().map(this::point).toList())),
                notes,
                figures.sources(),
                null);
    }

    private ChartPoint point(Observation observation) {
        return new ChartPoint(
                texts.country(observation.country(), language),
                observation.value(),
                CountryLink.path(observation.country()),
                null,
                null);
    }

    private Coverage rankingCoverage() {
        var with = figures.ranking().stream().map(Observation::country).collect(Collectors.toSet());
        var without = new HashSet<>(figures.members());
        without.removeAll(with);
        return new Coverage(with, without);
    }

    private Unit unit() {
        return figures.indicator().unit();
    }

    private String colour() {
        return OrganizationBadge.colour(figures.organization());
    }

    private static String year(Aggregate aggregate) {
        return String.valueOf(aggregate.year());
    }

    private String text(String key, Object... facts) {
        return texts.text(key, language, facts);
    }
}
