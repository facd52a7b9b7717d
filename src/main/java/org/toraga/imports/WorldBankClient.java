package org.toraga.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.toraga.statistics.IndicatorCode;

/**
 * Fetches figures by version 2 of the World Bank's interface, page after page, into a file of the form that is imported: so what
 * came over the network is looked at, compared and undone like any other file.
 */
@Component
class WorldBankClient {

    /** A file says this above its header; it becomes the vintage of indicators that are added. */
    private static final String LAST_UPDATED = "Last Updated Date";

    private final WorldBankSettings settings;

    WorldBankClient(WorldBankSettings settings) {
        this.settings = settings;
    }

    /**
     * @param indicators codes, at least one
     * @throws WorldBankException if it cannot be reached, refuses, or has no figures
     */
    void fetch(List<String> indicators, int from, int to, Path file, ImportJob job) {
        var codes = indicators.stream()
                .map(text -> IndicatorCode.read(text).orElseThrow(() -> WorldBankException.indicator(text)))
                .toList();
        job.begin(codes.size() * 100L);
        try (var reading = new WorldBankConnection(settings);
                var csv = CsvWriter.builder().build(file)) {
            var isFirst = true;
            for (int number = 0; number < codes.size(); number++) {
                int pages = 1;
                long figures = 0;
                for (int page = 1; page <= pages; page++) {
                    job.checkpoint();
                    var answer = reading.page(codes.get(number), from, to, page);
                    if (isFirst) {
                        csv.writeRecord(LAST_UPDATED, answer.lastUpdated());
                        csv.writeRecord(Kinds.OBSERVATIONS.names());
                        isFirst = false;
                    }
                    pages = answer.pages();
                    figures += answer.figures().size();
                    for (var figure : answer.figures()) {
                        csv.writeRecord(fields(figure));
                    }
                    job.at(number * 100L + 100L * page / Math.max(1, pages));
                }
                if (figures == 0) {
                    throw WorldBankException.nothing(codes.get(number).value());
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<String> fields(WorldBankPage.Figure figure) {
        return new ArrayList<>(
                List.of(figure.area(), figure.indicator(), figure.name(), figure.year(), figure.value()));
    }
}
