package org.toraga.exports;

import java.util.ArrayList;
import java.util.List;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;

/** What must be known of a table's rows, each thing with its name, in the language of the page. */
final class TableNotes {

    private TableNotes() {}

    static List<TableFact> of(ExportedTable<?> export, int rows, Texts texts) {
        var table = export.table();
        var language = export.language();
        var facts = new ArrayList<TableFact>();
        facts.add(new TableFact(texts.getTranslation("exports.title", language), table.title()));
        facts.add(new TableFact(
                texts.getTranslation("exports.table.rows", language),
                Formats.number(java.math.BigDecimal.valueOf(rows), 0, language)));
        if (table.filter().isEmpty()) {
            facts.add(new TableFact(
                    texts.getTranslation("exports.table.filter", language),
                    texts.getTranslation("exports.table.filter.none", language)));
        }
        for (var fact : table.filter()) {
            facts.add(new TableFact(
                    texts.getTranslation("exports.table.filter.of", language, fact.name()), fact.value()));
        }
        facts.add(new TableFact(texts.getTranslation("exports.asOf", language), Formats.date(export.asOf(), language)));
        for (var source : table.sources().get()) {
            var text = source.licence() == null ? source.text() : source.text() + " (" + source.licence() + ")";
            facts.add(new TableFact(texts.getTranslation("exports.source", language), text));
        }
        facts.add(new TableFact(texts.getTranslation("exports.link", language), export.link()));
        return facts;
    }
}
