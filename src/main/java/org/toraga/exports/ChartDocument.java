package org.toraga.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartNotes;
import org.toraga.charts.ChartSheet;
import org.toraga.charts.ChartSource;
import org.toraga.charts.ChartWords;

/**
 * What stands in every file of a chart, in the language of the page. All writers take it from here, so that files of one chart
 * say the same.
 *
 * @param notes coverage and doubts, in whole sentences
 */
record ChartDocument(ExportedChart export, ChartSheet sheet, List<String> notes, ChartWords words) {

    /** @param name what is said, for example "Unit" */
    record Fact(String name, String value) {}

    static ChartDocument of(ExportedChart export, Texts texts) {
        var language = export.language();
        var asOf = texts.getTranslation("charts.asOf", language, Formats.shortDate(export.asOf(), language));
        var words = new ChartWords(language, (key, facts) -> texts.getTranslation(key, language, facts), asOf);
        return new ChartDocument(
                export, ChartSheet.of(export.chart(), words), ChartNotes.of(export.chart(), words), words);
    }

    ChartDescription chart() {
        return export.chart();
    }

    /** Title, unit, day, notes, sources with licence, and the way back, each with its name. */
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        add(facts, "exports.title", chart().title());
        add(facts, "exports.subtitle", chart().subtitle());
        add(facts, "exports.unit", chart().unit());
        add(facts, "exports.asOf", Formats.date(export.asOf(), export.language()));
        notes.forEach(note -> add(facts, "exports.note", note));
        chart().options()
                .annotations()
                .forEach(annotation ->
                        add(facts, "exports.annotation", annotation.category() + ": " + annotation.text()));
        for (var source : chart().sources()) {
            add(facts, "exports.source", source.text());
            add(facts, "exports.licence", source.licence() == null ? "" : source.licence());
            add(facts, "exports.sourcePage", export.desk() + "/" + source.path());
        }
        add(facts, "exports.link", export.link());
        return List.copyOf(facts);
    }

    /** Notes of a picture: the unit too, unless the subtitle names it. */
    List<String> pictureNotes() {
        var all = new ArrayList<String>();
        if (!chart().unit().isEmpty() && !chart().subtitle().contains(chart().unit())) {
            all.add(words.of("exports.unitLine", chart().unit()));
        }
        all.addAll(notes);
        return List.copyOf(all);
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.of(key), value));
        }
    }

    /** "Sources: World Bank, … (CC BY 4.0). As of 15 January 2024." */
    String sourceLine() {
        var day = words.of("exports.asOfLine", Formats.date(export.asOf(), export.language()));
        if (chart().sources().isEmpty()) {
            return day;
        }
        var sources = chart().sources().stream().map(ChartSource::cited).collect(Collectors.joining("; "));
        return words.of("charts.sources", chart().sources().size()) + " " + sources + ". " + day;
    }

    /** "GDP (US$)". */
    static String withUnit(ChartSheet.Column column) {
        return column.unit().isEmpty() ? column.title() : column.title() + " (" + column.unit() + ")";
    }
}
