package org.toraga.statistics.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.toraga.charts.Axis;
import org.toraga.countries.CountryCode;
import org.toraga.countries.ui.CountryLink;
import org.toraga.maps.MapArea;
import org.toraga.maps.MapCaption;
import org.toraga.maps.MapClasses;
import org.toraga.maps.MapDescription;
import org.toraga.statistics.Ranking;
import org.toraga.statistics.Subject;

/** The explorer's map, described. */
class ExplorerMap {

    private final Explored.Picture picture;
    private final MeasureTexts words;
    private final StatisticsTexts texts;
    private final Locale language;
    private final ExplorerNotes notes;

    ExplorerMap(Explored.Picture picture, MeasureTexts words, StatisticsTexts texts, Locale language) {
        this.picture = picture;
        this.words = words;
        this.texts = texts;
        this.language = language;
        notes = new ExplorerNotes(picture, words, texts, language);
    }

    MapDescription describe() {
        var places = picture.ranking().places();
        var classes = MapClasses.of(places.stream()
                .map(place -> Objects.requireNonNull(place.figure().value()))
                .toList());
        var areas = new HashMap<CountryCode, MapArea>();
        for (var country : texts.countries(language)) {
            areas.put(country, area(country));
        }
        for (var place : places) {
            if (place.subject() instanceof Subject.State(CountryCode country)) {
                areas.put(country, area(country, place, classes));
            }
        }
        var organization = picture.organization();
        return new MapDescription(
                        notes.title(),
                        classes.named(
                                bound -> words.brief(bound, picture.measure(), language),
                                (key, facts) -> words.text(key, language, facts)),
                        areas,
                        organization == null ? Set.of() : picture.states(),
                        organization == null
                                ? null
                                : words.text("statistics.explorer.map.members", language, organization))
                .of(new Axis(
                        words.name(picture.measure(), language),
                        words.sign(picture.measure(), language),
                        picture.measure().decimals()));
    }

    MapCaption caption(List<String> more) {
        var all = notes.of();
        all.addAll(more);
        return new MapCaption(notes.subtitle(), all, picture.sources());
    }

    private MapArea area(CountryCode country, Ranking.Place place, MapClasses classes) {
        var value = Objects.requireNonNull(place.figure().value());
        var text = words.text(
                "statistics.explorer.map.area",
                language,
                texts.country(country, language),
                words.figure(value, picture.measure(), language),
                String.valueOf(place.figure().year()));
        return new MapArea(text, classes.indexOf(value), false, CountryLink.path(country), value);
    }

    private MapArea area(CountryCode country) {
        var isShown = picture.states().contains(country);
        return new MapArea(
                words.text(
                        isShown ? "statistics.explorer.map.noValue" : "statistics.explorer.map.outside",
                        language,
                        texts.country(country, language)),
                null,
                !isShown,
                CountryLink.path(country));
    }
}
