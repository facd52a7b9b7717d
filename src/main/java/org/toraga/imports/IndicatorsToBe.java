package org.toraga.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDraft;

/**
 * The indicators that are known, and those that a file brings with it: numbered below zero until they are stored, since a dry run
 * stores nothing.
 */
class IndicatorsToBe {

    /** What is done about an indicator that is not known. */
    interface Store {

        /** For a dry run, which stores nothing. */
        Store NONE = draft -> 0;

        /** @return the number of the new indicator, or 0 if it is not stored */
        int add(IndicatorDraft draft);
    }

    private final Map<String, Integer> numbers;
    private final Map<String, IndicatorMetadata> metadata;
    private final @Nullable SourceCode source;
    private final PartialDate vintage;
    private final Store store;
    private final ImportReport report;

    private final Set<Integer> added = new HashSet<>();
    private String lastText = "";
    private String lastCode = "";
    private int lastNumber;

    /**
     * @param numbers of the known ones by their codes
     * @param source that new ones rest on; null if none are to be added
     */
    IndicatorsToBe(
            Map<String, Integer> numbers,
            Map<String, IndicatorMetadata> metadata,
            @Nullable SourceCode source,
            PartialDate vintage,
            Store store,
            ImportReport report) {
        this.numbers = new HashMap<>(numbers);
        this.metadata = metadata;
        this.source = source;
        this.vintage = vintage;
        this.store = store;
        this.report = report;
    }

    /** @throws Fault if it is not known and not to be added */
    int number(String text, String name) {
        if (!text.equals(lastText) || lastNumber == 0) {
            lastText = text;
            lastCode = text.strip().toUpperCase(Locale.ROOT);
            lastNumber = 0;
            @Nullable Integer known = numbers.get(lastCode);
            lastNumber = known == null ? add(text, name) : known;
        }
        return lastNumber;
    }

    /** The code as the desk writes it, of the text that was last asked for. */
    String code(String text) {
        return text.equals(lastText) ? lastCode : text.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether it came with this file, so that no figure of it is stored but those of the file. */
    boolean isNew(int number) {
        return added.contains(number);
    }

    private int add(String text, String name) {
        var code = IndicatorCode.read(text).orElseThrow(() -> new Fault(FigureLines.INDICATOR, text, "indicatorCode"));
        if (source == null) {
            throw new Fault(FigureLines.INDICATOR, text, "indicator");
        }
        int stored = store.add(NewIndicator.of(code, name, metadata.get(code.value()), source, vintage));
        int number = stored == 0 ? -numbers.size() - 1 : stored;
        numbers.put(code.value(), number);
        added.add(number);
        report.addIndicator(code.value());
        return number;
    }
}
