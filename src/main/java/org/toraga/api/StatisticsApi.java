package org.toraga.api;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.countries.CountryCode;
import org.toraga.statistics.ExplorerService;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.ListedObservation;
import org.toraga.statistics.ObservationPlace;
import org.toraga.statistics.ObservationQuestion;
import org.toraga.statistics.ObservationReader;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.Topic;

@ApiController
class StatisticsApi {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private final StatisticsService statistics;
    private final ExplorerService explorer;
    private final ObservationReader observations;
    private final Existing existing;

    StatisticsApi(
            StatisticsService statistics, ExplorerService explorer, ObservationReader observations, Existing existing) {
        this.statistics = statistics;
        this.explorer = explorer;
        this.observations = observations;
        this.existing = existing;
    }

    @GetMapping("/indicators")
    @Tells("What is measured, by code")
    Listing<IndicatorItem> indicators(
            @RequestParam @Tells("Of these topics") @Nullable Set<Topic> topic, Day asOf, Paging paging) {
        var codes = statistics.indicators().stream()
                .filter(row -> topic == null || topic.contains(row.topic()))
                .map(IndicatorRow::code)
                .toList();
        var found = explorer.indicators(codes).stream().map(IndicatorItem::of).toList();
        return paging.part(asOf, found, IndicatorItem::code);
    }

    @GetMapping("/indicators/{code}")
    @Tells("One indicator")
    IndicatorItem indicator(@PathVariable IndicatorCode code) {
        return statistics
                .indicator(code)
                .map(IndicatorItem::of)
                .orElseThrow(() -> ProblemException.notFound("There is no indicator " + code + "."));
    }

    @GetMapping("/observations")
    @Tells(
            "The figures of states and of the world; what is not on record is left out. Figures do not follow the day asOf")
    Listing<ObservationItem> observations(
            @RequestParam @Tells("Of these indicators") @Nullable Set<IndicatorCode> indicator,
            @RequestParam @Tells("Of these states; WLD is the world") @Nullable Set<CountryCode> area,
            @RequestParam @Tells("From this year on") @Nullable Integer from,
            @RequestParam @Tells("Up to this year") @Nullable Integer to,
            Day asOf,
            Paging paging) {
        if (indicator != null) {
            indicator.forEach(existing::indicator);
        }
        existing.areas(area);
        var question = new ObservationQuestion(
                Objects.requireNonNullElse(indicator, Set.of()),
                Objects.requireNonNullElse(area, Set.of()),
                year("from", from, FIRST_YEAR),
                year("to", to, LAST_YEAR));
        var after = paging.after() == null
                ? null
                : ObservationPlace.read(paging.after()).orElse(null);
        List<ListedObservation> following = observations.read(question, after, paging.limit() + 1);
        return paging.part(asOf, following, row -> row.place().toString(), ObservationItem::of);
    }

    static int year(String name, @Nullable Integer year, int otherwise) {
        if (year == null) {
            return otherwise;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ProblemException.badRequest(
                    "invalid-parameter", "The parameter " + name + " must be a year from 1900 to 2100.");
        }
        return year;
    }
}
