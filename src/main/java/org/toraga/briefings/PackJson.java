package org.toraga.briefings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a pack, as compact text: what figures share is written once. */
final class PackJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PackJson() {}

    /** @param sections names of {@link SectionKind} */
    record StoredComposition(List<String> sections, String note) {}

    /** @param k key @param n name @param v value @param u unit @param y year @param p page @param s sources @param b basis */
    record StoredFigure(
            String k,
            String n,
            BigDecimal v,
            String u,
            @Nullable Integer y,
            String p,
            List<String> s,
            int b) {}

    /** @param bases to which the figures refer by place */
    record StoredFigures(List<Figure.Basis> bases, List<StoredFigure> figures) {}

    static String write(List<SectionKind> sections, String note) {
        return MAPPER.writeValueAsString(
                new StoredComposition(sections.stream().map(SectionKind::name).toList(), note));
    }

    static StoredComposition composition(String text) {
        return MAPPER.readValue(text, StoredComposition.class);
    }

    /** The sections that there still are. */
    static List<SectionKind> sections(StoredComposition stored) {
        return stored.sections().stream()
                .flatMap(name -> Arrays.stream(SectionKind.values())
                        .filter(kind -> kind.name().equals(name)))
                .toList();
    }

    static String write(List<Figure> figures) {
        var places = new LinkedHashMap<Figure.Basis, Integer>();
        var stored = new ArrayList<StoredFigure>();
        for (var figure : figures) {
            var place = places.computeIfAbsent(figure.basis(), unseen -> places.size());
            stored.add(new StoredFigure(
                    figure.key(),
                    figure.name(),
                    figure.value(),
                    figure.unit(),
                    figure.year(),
                    figure.path(),
                    figure.sources(),
                    place));
        }
        return MAPPER.writeValueAsString(new StoredFigures(List.copyOf(places.keySet()), stored));
    }

    static List<Figure> figures(String text) {
        var stored = MAPPER.readValue(text, StoredFigures.class);
        return stored.figures().stream()
                .map(figure -> new Figure(
                        figure.k(),
                        figure.n(),
                        figure.v(),
                        figure.u(),
                        figure.y(),
                        figure.p(),
                        figure.s(),
                        stored.bases().get(figure.b())))
                .toList();
    }
}
