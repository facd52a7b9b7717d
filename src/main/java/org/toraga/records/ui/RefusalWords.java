package org.toraga.records.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.toraga.base.PartialDate;
import org.toraga.base.Refusal;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;

/** Says in the language of the page what a rule has against a change. */
final class RefusalWords {

    private RefusalWords() {}

    /** @param form which knows how its kind of record names codes */
    static String of(Refusal refused, RecordForm<?> form) {
        var locale = UI.getCurrent().getLocale();
        var facts = refused.facts().stream()
                .map(fact -> switch (fact) {
                    case PartialDate date -> Formats.date(date, locale);
                    case LocalDate day -> Formats.date(day, locale);
                    case Enum<?> word -> form.getTranslation(Texts.key(word));
                    case Number number -> number;
                    default -> form.name(fact);
                })
                .toArray();
        return form.getTranslation(refused.textKey(), facts);
    }
}
