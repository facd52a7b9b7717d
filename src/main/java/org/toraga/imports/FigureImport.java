package org.toraga.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Refusal;
import org.toraga.statistics.BulkObservationService;
import org.toraga.statistics.FigureChange;

/**
 * Compares figures with what is stored, chunk by chunk, and hands on what differs. Reads only; whoever is handed the changes may
 * write them.
 */
class FigureImport implements FigureSink {

    /** Enough for a whole country of the World Bank's complete set; a few megabytes. */
    private static final int CHUNK = 40_000;

    /** What becomes of the changes of a chunk. */
    interface Changes {

        Changes NONE = changes -> {};

        /** @param changes new and changed figures, each at most once in all of the import */
        void take(List<NamedChange> changes);
    }

    /** A change, and what area and indicator are called. */
    record NamedChange(String area, String indicator, FigureChange change) {}

    private record Read(long line, String column, String area, String indicator, FigureChange figure) {}

    private final BulkObservationService figures;
    private final ImportReport report;
    private final RejectedLines rejected;
    private final Changes changes;
    private final IndicatorsToBe indicators;
    private final Map<String, Integer> areas;
    private final SeenFigures seen = new SeenFigures();
    private final List<Read> chunk = new ArrayList<>(CHUNK);

    private String lastAreaText = "";
    private String lastArea = "";

    FigureImport(
            BulkObservationService figures,
            IndicatorsToBe indicators,
            ImportReport report,
            RejectedLines rejected,
            Changes changes) {
        this.figures = figures;
        this.indicators = indicators;
        this.report = report;
        this.rejected = rejected;
        this.changes = changes;
        areas = figures.areas();
    }

    @Override
    public void take(
            long line, String column, String areaText, String indicator, String name, String year, String value) {
        if (!areaText.equals(lastAreaText)) {
            lastAreaText = areaText;
            lastArea = areaText.toUpperCase(Locale.ROOT);
        }
        var area = areas.get(lastArea);
        if (value.isEmpty() || value.equals("..") || area == null && OutsideAreas.contains(lastArea)) {
            report.count(Outcome.PASSED_OVER, 1);
            return;
        }
        try {
            if (area == null) {
                throw new Fault("country", areaText, "area");
            }
            int number = indicators.number(indicator, name);
            var figure = new FigureChange(area, number, year(year), null, number(column, value));
            check(figure, year);
            if (!seen.add(area, number, figure.year())) {
                throw new Fault("", lastArea + " " + indicator + " " + year, "twice");
            }
            chunk.add(new Read(line, column, lastArea, indicators.code(indicator), figure));
            if (chunk.size() == CHUNK) {
                compare();
            }
        } catch (Fault fault) {
            reject(fault.rejection(line), List.of(areaText, indicator, name, year, value));
        }
    }

    private static int year(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new Fault(FigureLines.YEAR, text, "year");
        }
    }

    private static BigDecimal number(String column, String text) {
        // Longer than any number that is taken: not worth the work of reading it.
        if (text.length() > 100) {
            throw new Fault(column, text.substring(0, 100), "number");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw new Fault(column, text, "number");
        }
    }

    private void check(FigureChange figure, String year) {
        var value = Objects.requireNonNull(figure.after());
        try {
            BulkObservationService.check(figure.year(), value);
        } catch (Refusal refused) {
            var isYear = FigureLines.YEAR.equals(refused.field());
            throw new Fault(isYear ? FigureLines.YEAR : FigureLines.VALUE, isYear ? year : value.toString(), refused);
        }
    }

    @Override
    public void reject(Rejection rejection, String[] fields) {
        reject(rejection, List.of(fields).subList(0, Math.min(fields.length, 5)));
    }

    private void reject(Rejection rejection, List<String> fields) {
        report.add(new PreviewRow(
                Outcome.REJECTED, rejection.line(), "", rejection.column(), null, rejection.value(), rejection));
        var padded = new ArrayList<>(fields);
        while (padded.size() < Kinds.OBSERVATIONS.names().size()) {
            padded.add("");
        }
        rejected.add(padded, rejection);
    }

    /** To be called after the last line. */
    void finish() {
        compare();
    }

    private void compare() {
        var stored = figures.stored(chunk.stream()
                .map(Read::figure)
                .filter(figure -> !indicators.isNew(figure.indicator()))
                .toList());
        var differing = new ArrayList<NamedChange>();
        for (var read : chunk) {
            var before = stored.get(read.figure().key());
            var after = Objects.requireNonNull(read.figure().after());
            if (before == null) {
                note(Outcome.NEW, read, null, after);
                differing.add(new NamedChange(read.area(), read.indicator(), read.figure()));
            } else if (before.compareTo(after) != 0) {
                note(Outcome.CHANGED, read, before, after);
                differing.add(new NamedChange(read.area(), read.indicator(), changed(read.figure(), before)));
            } else {
                note(Outcome.UNCHANGED, read, before, after);
            }
        }
        chunk.clear();
        if (!differing.isEmpty()) {
            changes.take(differing);
        }
    }

    private static FigureChange changed(FigureChange figure, BigDecimal before) {
        return new FigureChange(figure.area(), figure.indicator(), figure.year(), before, figure.after());
    }

    private void note(Outcome outcome, Read read, @Nullable BigDecimal before, BigDecimal after) {
        if (report.shows(outcome)) {
            report.add(new PreviewRow(
                    outcome,
                    read.line(),
                    read.area() + " · " + read.indicator() + " · "
                            + read.figure().year(),
                    FigureLines.VALUE,
                    before == null ? null : before.toPlainString(),
                    after.toPlainString(),
                    null));
        } else {
            report.count(outcome, 1);
        }
    }
}
