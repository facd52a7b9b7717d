package org.toraga.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Texts;

/** Puts into words what rows are narrowed to. What they are not narrowed by is not mentioned. */
public final class TableFilter {

    private final Texts texts;
    private final Locale language;
    private final List<TableFact> facts = new ArrayList<>();

    public TableFilter(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** @param key of the label of the field @param value as the field shows it; null or blank if it is empty */
    public TableFilter by(String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            facts.add(new TableFact(texts.getTranslation(key, language), value.toString()));
        }
        return this;
    }

    /** @param word of a closed list; null if none is chosen */
    public TableFilter by(String key, @Nullable Enum<?> word) {
        return by(key, word == null ? null : (Object) texts.getTranslation(Texts.key(word), language));
    }

    public List<TableFact> facts() {
        return List.copyOf(facts);
    }
}
