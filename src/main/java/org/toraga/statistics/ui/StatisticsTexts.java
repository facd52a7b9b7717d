package org.toraga.statistics.ui;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.statistics.Coverage;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.Unit;

/** Figures, units, indicators and coverage in the words of a language. */
@Component
public class StatisticsTexts {

    /** From here on a figure is told with three digits and a word for the rest. */
    private static final BigDecimal LONG = new BigDecimal(1_000_000);

    private final Texts texts;
    private final CountryNames names;

    StatisticsTexts(Texts texts, CountryNames names) {
        this.texts = texts;
        this.names = names;
    }

    String text(String key, Locale language, Object... facts) {
        return texts.getTranslation(key, language, facts);
    }

    /**
     * What an indicator is called. Those that ship are named in every language; one that was added later keeps its own name.
     *
     * @param ownName in English
     */
    public String indicator(IndicatorCode code, String ownName, Locale language) {
        return language.getLanguage().equals(Texts.ENGLISH.getLanguage())
                ? ownName
                : texts.find("statistics.indicator." + code, language).orElse(ownName);
    }

    /** "US dollars, current prices". */
    public String unit(Unit unit, Locale language) {
        return text(Texts.key(unit), language);
    }

    /** What stands beside a value in a chart: "US$", "%"; empty for a bare number. */
    public String unitSign(Unit unit, Locale language) {
        return unit == Unit.INDEX ? "" : text("statistics.unitSign." + unit.name(), language);
    }

    /** A figure as it is told: "US$ 1.4 trillion", "62.3 %". @param decimals most that are shown, 0 to 6 */
    public String figure(BigDecimal value, Unit unit, int decimals, Locale language) {
        return text("statistics.unitValue." + unit.name(), language, number(value, decimals, language));
    }

    /** The number of such a figure, where something else says its unit. @param decimals most that are shown, 0 to 6 */
    public String number(BigDecimal value, int decimals, Locale language) {
        return value.abs().compareTo(LONG) >= 0
                ? Formats.compact(value, language)
                : Formats.number(value, decimals, language);
    }

    /** The same where room is scarce. @param decimals most that are shown, 0 to 6 */
    public String briefNumber(BigDecimal value, int decimals, Locale language) {
        return value.abs().compareTo(LONG) >= 0
                ? Formats.brief(value, language)
                : Formats.number(value, decimals, language);
    }

    /** A figure in full: "US$ 1,417,173,173,045". @param decimals most that are shown, 0 to 6 */
    public String fullFigure(BigDecimal value, Unit unit, int decimals, Locale language) {
        return text("statistics.unitValue." + unit.name(), language, Formats.number(value, decimals, language));
    }

    /** "2022: 7 of 9 members; no value: Kyrgyzstan, Tajikistan." */
    public String coverage(int year, Coverage coverage, Locale language) {
        return coverage.isComplete()
                ? text("statistics.coverage.full", language, String.valueOf(year), coverage.total())
                : text(
                        "statistics.coverage.gaps",
                        language,
                        String.valueOf(year),
                        coverage.with().size(),
                        coverage.total(),
                        countries(coverage.without(), language));
    }

    /** "7 of 9 members". */
    public String shortCoverage(Coverage coverage, Locale language) {
        return text("statistics.coverage.short", language, coverage.with().size(), coverage.total());
    }

    /** Names of countries, parted by commas, in the order of the language's alphabet. */
    public String countries(Collection<CountryCode> countries, Locale language) {
        var wanted = Set.copyOf(countries);
        List<CountryCode> sorted = names.sorted(language);
        return sorted.stream()
                .filter(wanted::contains)
                .map(country -> names.of(country, language))
                .collect(Collectors.joining(", "));
    }

    /** All countries in the order of the language's alphabet. */
    List<CountryCode> countries(Locale language) {
        return names.sorted(language);
    }

    String country(CountryCode country, Locale language) {
        return names.of(country, language);
    }
}
