package org.toraga.briefings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.sources.SourceCode;

/**
 * A pack while it is being written: its day and language, the numbers of its sources in the order in which they come up, and
 * the figures that have been put into it.
 */
final class Composition {

    /** Digits that are compared: farther ones are noise of divisions. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final String SOURCE_PATH = "sources/";

    final LocalDate asOf;
    final Locale language;

    private final Texts texts;
    private final CountryNames names;
    private final Map<SourceCode, Integer> sources = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    Composition(LocalDate asOf, Locale language, Texts texts, CountryNames names) {
        this.asOf = asOf;
        this.language = language;
        this.texts = texts;
        this.names = names;
    }

    String text(String key, Object... facts) {
        return texts.getTranslation(key, language, facts);
    }

    String word(Enum<?> word) {
        return text(Texts.key(word));
    }

    String name(CountryCode country) {
        return names.of(country, language);
    }

    /** In the alphabetical order of the language. */
    List<CountryCode> sorted(Collection<CountryCode> countries) {
        return names.sorted(language).stream().filter(countries::contains).toList();
    }

    String date(PartialDate date) {
        return Formats.date(date, language);
    }

    String shortDate(PartialDate date) {
        return Formats.shortDate(date, language);
    }

    /** The number of a source; the next one if it has none yet. */
    int cite(SourceCode source) {
        return sources.computeIfAbsent(source, unseen -> sources.size() + 1);
    }

    List<Integer> citeAll(Collection<SourceCode> all) {
        return all.stream().map(this::cite).distinct().sorted().toList();
    }

    List<SourceCode> sources() {
        return List.copyOf(sources.keySet());
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    void figure(String key, String name, int value, String path, Figure.Basis basis) {
        figures.add(new Figure(key, name, BigDecimal.valueOf(value), "", null, path, List.of(), basis));
    }

    void figure(Figure figure) {
        figures.add(figure);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.round(DIGITS).stripTrailingZeros();
    }

    /**
     * Puts the values of a chart among the figures, and its sources among the sources.
     *
     * @param key tells it from the other charts of the pack
     * @param path of the page that shows it
     * @param basisOf what the values of a series are made of
     */
    void chart(String key, ChartDescription chart, String path, Function<ChartSeries, Figure.Basis> basisOf) {
        var cited = chart.sources().stream()
                .map(source -> source.path())
                .filter(page -> page.startsWith(SOURCE_PATH))
                .flatMap(page -> SourceCode.read(page.substring(SOURCE_PATH.length())).stream())
                .toList();
        cited.forEach(this::cite);
        var codes = cited.stream().map(SourceCode::value).toList();
        for (var series : chart.series()) {
            var basis = basisOf.apply(series);
            for (var point : series.points()) {
                add(key, chart, series, point, path, codes, basis);
            }
        }
    }

    private void add(
            String key,
            ChartDescription chart,
            ChartSeries series,
            ChartPoint point,
            String path,
            List<String> codes,
            Figure.Basis basis) {
        if (point.value() != null) {
            figures.add(new Figure(
                    key + "|" + series.name() + "|" + point.category(),
                    chart.series().size() > 1
                            ? chart.title() + " · " + series.name() + " · " + point.category()
                            : chart.title() + " · " + point.category(),
                    rounded(point.value()),
                    chart.unit(),
                    year(point.category()).orElse(null),
                    path,
                    codes,
                    basis));
        }
    }

    private static Optional<Integer> year(String category) {
        return category.matches("[12]\\d{3}") ? Optional.of(Integer.valueOf(category)) : Optional.empty();
    }

    /** Phrases of names parted by commas. @param path of each name's page, or null for none */
    <T> List<Phrase> listed(List<T> all, Function<T, String> name, Function<T, @Nullable String> path) {
        var phrases = new ArrayList<Phrase>();
        for (int index = 0; index < all.size(); index++) {
            var one = all.get(index);
            var page = path.apply(one);
            var word = Phrase.of(name.apply(one));
            phrases.add(page == null ? word : word.to(page));
            if (index < all.size() - 1) {
                phrases.add(Phrase.of(", "));
            }
        }
        return phrases;
    }
}
