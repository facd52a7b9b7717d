package org.toraga.exports;

import java.util.List;
import java.util.Locale;
import org.toraga.base.ui.Texts;

/** What is known of one thing, a row a field, for files beside its page. */
public final class FactTable {

    private FactTable() {}

    /** @param title what names the thing. @param facts each field with its value as text; a blank one is a gap */
    public static Table<TableFact> of(String title, List<TableFact> facts, Texts texts, Locale language) {
        var columns = List.of(
                TableColumn.text("FIELD", texts.getTranslation("exports.facts.field", language), TableFact::name),
                TableColumn.<TableFact>text(
                        "VALUE",
                        texts.getTranslation("exports.facts.value", language),
                        fact -> fact.value().isBlank() ? null : fact.value()));
        return Table.of(title, columns, List.of(), facts, List::of);
    }
}
