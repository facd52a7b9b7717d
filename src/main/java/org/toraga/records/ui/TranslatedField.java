package org.toraga.records.ui;

import com.vaadin.flow.component.HasHelper;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text in another language, which says when it is missing, or older than the original. */
record TranslatedField(FormField original, FormField translation) {

    private static final String MARKED = "translation-marked";

    /**
     * @param outdated names of the fields whose originals were changed after them
     * @param changed names of the fields that hold something else than what is stored
     */
    void mark(Set<String> outdated, Set<String> changed) {
        var mark = mark(changed.contains(translation.name()), changed.contains(original.name()), outdated);
        var field = translation.component();
        ((HasHelper) field).setHelperText(mark == null ? null : field.getTranslation(mark));
        field.setClassName(MARKED, mark != null);
    }

    private @Nullable String mark(boolean isChanged, boolean isOriginalChanged, Set<String> outdated) {
        if (original.held().isBlank()) {
            return null;
        }
        if (translation.held().isBlank()) {
            return "records.translation.missing";
        }
        var isOlder = outdated.contains(translation.name()) || isOriginalChanged;
        return isOlder && !isChanged ? "records.translation.outdated" : null;
    }
}
