package org.toraga.statistics.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Measure;
import org.toraga.statistics.ShownAs;
import org.toraga.statistics.Subject;
import org.toraga.statistics.Unit;

/** Measures, their units and figures, and those whom they are about, in the words of a language. */
@Component
class MeasureTexts {

    /** Exports and imports of goods and services, which together are trade. */
    static final List<IndicatorCode> TRADE =
            List.of(new IndicatorCode("NE.EXP.GNFS.CD"), new IndicatorCode("NE.IMP.GNFS.CD"));

    private final StatisticsTexts texts;
    private final Texts bundles;

    MeasureTexts(StatisticsTexts texts, Texts bundles) {
        this.texts = texts;
        this.bundles = bundles;
    }

    /** "Trade", "GDP per inhabitant", "Population, share of the world". */
    String name(Measure measure, Locale language) {
        var own = name(measure.parts(), language);
        return measure.shownAs() == ShownAs.VALUE
                ? own
                : text(
                        "statistics.explorer.shown." + measure.shownAs(),
                        language,
                        own,
                        String.valueOf(measure.baseYear()));
    }

    /** Several indicators are joined by a plus sign; exports and imports have a name of their own. */
    String name(List<IndicatorDetails> parts, Locale language) {
        var codes = parts.stream().map(IndicatorDetails::code).toList();
        if (codes.size() == TRADE.size() && codes.containsAll(TRADE)) {
            return text("statistics.explorer.trade", language);
        }
        return parts.stream().map(part -> part.name().in(language)).collect(Collectors.joining(" + "));
    }

    /** The unit in words, for a subtitle. */
    String unit(Measure measure, Locale language) {
        return switch (measure.shownAs()) {
            case VALUE -> texts.unit(measure.unit(), language);
            case SHARE -> text("statistics.percentOfWorld", language);
            case INDEX -> text("statistics.explorer.unit.index", language, String.valueOf(measure.baseYear()));
            case GROWTH -> text("statistics.explorer.unit.growth", language);
            case HEAD ->
                bundles.find("statistics.explorer.headUnit." + measure.unit(), language)
                        .orElseGet(() -> text(
                                "statistics.explorer.headUnit.other", language, texts.unit(measure.unit(), language)));
        };
    }

    /** What stands beside a value in a chart; empty for a bare number. */
    String sign(Measure measure, Locale language) {
        return switch (measure.shownAs()) {
            case VALUE -> texts.unitSign(measure.unit(), language);
            case SHARE, GROWTH -> texts.unitSign(Unit.PERCENT, language);
            case INDEX -> "";
            case HEAD ->
                bundles.find("statistics.explorer.headSign." + measure.unit(), language)
                        .orElseGet(() -> texts.unitSign(measure.unit(), language));
        };
    }

    /** A figure as it is told: "US$ 1.4 trillion", "62.3 %". */
    String figure(BigDecimal value, Measure measure, Locale language) {
        return switch (measure.shownAs()) {
            case VALUE -> texts.figure(value, measure.unit(), measure.decimals(), language);
            case SHARE, GROWTH -> texts.figure(value, Unit.PERCENT, 1, language);
            case INDEX -> texts.figure(value, Unit.INDEX, 1, language);
            case HEAD ->
                measure.unit().isMoney()
                        ? texts.figure(value, measure.unit(), measure.decimals(), language)
                        : texts.figure(value, Unit.INDEX, measure.decimals(), language) + "\u00a0"
                                + sign(measure, language);
        };
    }

    /** A figure short enough for a legend whose title tells the unit. */
    String brief(BigDecimal value, Measure measure, Locale language) {
        if (measure.shownAs() == ShownAs.VALUE && measure.unit().isPercentage()) {
            return texts.figure(value, Unit.PERCENT, measure.decimals(), language);
        }
        return measure.shownAs() == ShownAs.VALUE && !measure.unit().isMoney()
                ? texts.figure(value, Unit.INDEX, measure.decimals(), language)
                : figure(value, measure, language);
    }

    /** What a subject is called. */
    String name(Subject subject, ExplorerState state, Locale language) {
        return switch (subject) {
            case Subject.State(CountryCode country) -> texts.country(country, language);
            case Subject.World() -> text("statistics.explorer.world", language);
            case Subject.Group group ->
                group.key().equals(ExplorerSubjects.OWN_GROUP) ? ownGroup(state, group, language) : group.key();
        };
    }

    private String ownGroup(ExplorerState state, Subject.Group group, Locale language) {
        return state.rule().isEmpty()
                ? text(
                        "statistics.explorer.group.states",
                        language,
                        group.states().size())
                : state.rule();
    }

    /** Whom the picture is about, for its title: "members of the SCO". */
    String whom(Explored.Picture picture, Locale language) {
        var state = picture.state();
        return switch (state.scope()) {
            case STATES -> text("statistics.explorer.whom.states", language);
            case WORLD -> text("statistics.explorer.whom.world", language);
            case ORGANIZATIONS ->
                text(
                        "statistics.explorer.whom.organizations",
                        language,
                        picture.subjects().size());
            case MEMBERS ->
                text(
                        state.together() ? "statistics.explorer.whom.together" : "statistics.explorer.whom.members",
                        language,
                        String.valueOf(picture.organization()));
            case GROUP -> {
                var what = state.rule().isEmpty()
                        ? text(
                                "statistics.explorer.group.states",
                                language,
                                picture.states().size())
                        : state.rule();
                yield state.together() ? text("statistics.explorer.whom.groupTogether", language, what) : what;
            }
        };
    }

    String text(String key, Locale language, Object... facts) {
        return texts.text(key, language, facts);
    }
}
