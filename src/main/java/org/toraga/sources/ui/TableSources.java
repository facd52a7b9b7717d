package org.toraga.sources.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Formats;
import org.toraga.exports.TableSource;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceDetails;
import org.toraga.sources.SourceService;

/** Cites what the rows of a table rest on: title, publisher and date. */
@Component
public class TableSources {

    private final SourceService sources;

    TableSources(SourceService sources) {
        this.sources = sources;
    }

    /** Each source once, by code. */
    public List<TableSource> of(Collection<SourceCode> codes, Locale language) {
        return codes.isEmpty()
                ? List.of()
                : sources.findAll(codes.stream().distinct().toList()).stream()
                        .map(source -> new TableSource(
                                text(source, language), source.licence(), SourceLink.path(source.code())))
                        .toList();
    }

    private static String text(SourceDetails source, Locale language) {
        var published = source.publishedOn() == null ? null : Formats.date(source.publishedOn(), language);
        return Stream.of(source.title(), source.publisher(), published)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
