package org.toraga.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDraft;
import org.toraga.statistics.Topic;
import org.toraga.statistics.Unit;

/**
 * What can honestly be said of an indicator that came with a file: its code, its name, and the unit that stands in brackets at the
 * end of the name. It is a bare number where the brackets say nothing that the desk knows, and it is never added up, since a file
 * does not say how: an admin corrects that in its form.
 */
final class NewIndicator {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int DECIMALS = 2;
    private static final String PUBLISHER = "World Bank";

    /** What a name ends with; the first that fits counts. */
    private static final List<Map.Entry<String, Unit>> UNITS = List.of(
            Map.entry("(current us$)", Unit.USD),
            Map.entry("(constant 2015 us$)", Unit.USD_2015),
            Map.entry("(current international $)", Unit.INTL_USD),
            Map.entry("(% of gdp)", Unit.PERCENT_OF_GDP),
            Map.entry("(% of land area)", Unit.PERCENT_OF_LAND),
            Map.entry("(% of population)", Unit.PERCENT_OF_POPULATION),
            Map.entry("(% of total population)", Unit.PERCENT_OF_POPULATION),
            Map.entry("(sq. km)", Unit.SQ_KM),
            Map.entry("(metric tons)", Unit.TONNES),
            Map.entry("(years)", Unit.YEARS));

    /** By what a code of the World Bank begins with; the longest that fits stands first. */
    private static final List<Map.Entry<String, Topic>> TOPICS = List.of(
            Map.entry("ER.H2O", Topic.WATER),
            Map.entry("SH.H2O", Topic.WATER),
            Map.entry("AG.LND", Topic.LAND),
            Map.entry("AG.", Topic.FOOD),
            Map.entry("SN.", Topic.FOOD),
            Map.entry("EN.", Topic.CLIMATE),
            Map.entry("EG.", Topic.CLIMATE),
            Map.entry("ER.", Topic.LAND),
            Map.entry("MS.", Topic.SECURITY),
            Map.entry("VC.", Topic.SECURITY),
            Map.entry("NE.EXP", Topic.TRADE),
            Map.entry("NE.IMP", Topic.TRADE),
            Map.entry("NE.TRD", Topic.TRADE),
            Map.entry("TX.", Topic.TRADE),
            Map.entry("TM.", Topic.TRADE),
            Map.entry("TG.", Topic.TRADE),
            Map.entry("TT.", Topic.TRADE),
            Map.entry("BX.", Topic.TRADE),
            Map.entry("BM.", Topic.TRADE),
            Map.entry("S", Topic.PEOPLE));

    private NewIndicator() {}

    static IndicatorDraft of(
            IndicatorCode code,
            String nameInFile,
            @Nullable IndicatorMetadata metadata,
            SourceCode source,
            PartialDate vintage) {
        var name = !nameInFile.isBlank() || metadata == null ? nameInFile : metadata.name();
        var shown = name.isBlank() ? code.value() : name;
        var note = metadata == null || metadata.note().isBlank() ? shown : metadata.note();
        return new IndicatorDraft(
                code.value(),
                cut(shown, LONGEST_NAME),
                null,
                null,
                cut(note, LONGEST_TEXT),
                unit(shown),
                DECIMALS,
                topic(code.value()),
                Aggregation.NONE,
                null,
                PUBLISHER,
                vintage,
                null,
                source,
                List.of());
    }

    private static Unit unit(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return UNITS.stream()
                .filter(unit -> lower.endsWith(unit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(lower.contains("(%") || lower.contains("(annual %") ? Unit.PERCENT : Unit.INDEX);
    }

    private static Topic topic(String code) {
        return TOPICS.stream()
                .filter(topic -> code.startsWith(topic.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Topic.ECONOMY);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
