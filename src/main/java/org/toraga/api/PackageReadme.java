package org.toraga.api;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What a person should know who opens a data package. In English, as the records themselves. */
final class PackageReadme {

    private static final String TEXT = """
            # Toraga as of %1$s

            Made on %2$s (UTC) by Toraga %3$s, from %4$s

            Everything that the desk shows on that day. `datapackage.json` describes each file and each of its fields in the form
            of a Frictionless Data Package (https://datapackage.org), and names every source with its licence.

            %5$s

            ## How to read the files

            - Text in UTF-8, fields parted by commas, lines by CR LF; the first line names the fields.
            - An empty field is a value that is not known. It is never zero.
            - Dates are as exact as they are known: `2024-07-04`, `2024-07` or `2024`.
            - Figures are unscaled and in the unit that stands beside them; `WLD` is the world as the publisher adds it up.
            - Where a text begins with `=`, `+`, `-` or `@`, an apostrophe stands before it, so that no spreadsheet runs it.
            - Verdicts on claims, chairs, counts of members and outcomes of events are those of %1$s.

            ## Licences of the sources

            %6$s

            Each record names its source by its code in `data/sources.csv`. Whoever passes figures on names the source as well.
            """;

    private PackageReadme() {}

    static String of(
            List<PackagedRecords<?>> contents,
            List<String> licences,
            PageRequest asked,
            Instant madeAt,
            String version) {
        var files = contents.stream()
                .map(kind -> "- `" + kind.path() + "`: " + kind.title())
                .collect(Collectors.joining("\n"));
        var terms = licences.stream().map(licence -> "- " + licence).collect(Collectors.joining("\n"));
        return TEXT.formatted(asked.asOf(), madeAt, version, asked.desk() + "/", files, terms);
    }
}
