package org.toraga.revisions.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.base.Refusal;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.revisions.ChangeKind;
import org.toraga.revisions.CodeName;
import org.toraga.revisions.RecordKinds;
import org.toraga.revisions.Recorded;
import org.toraga.revisions.RevisionFilter;
import org.toraga.revisions.RevisionRow;
import org.toraga.revisions.Revisions;
import org.toraga.revisions.UndoRefusedException;

/** Says what the history holds in the words of the page's language. */
@Component
class HistoryTexts {

    /** Whole figures are shown with all their digits. */
    private static final int DECIMALS = 6;

    private final Texts texts;
    private final DeskZone zone;
    private final RecordKinds kinds;
    private final ObjectProvider<CodeName<?>> names;

    HistoryTexts(Texts texts, DeskZone zone, RecordKinds kinds, ObjectProvider<CodeName<?>> names) {
        this.texts = texts;
        this.zone = zone;
        this.kinds = kinds;
        this.names = names;
    }

    DeskZone zone() {
        return zone;
    }

    String moment(Instant at, Locale language) {
        return zone.text(at, language);
    }

    /** The day that the list begins with; null if it has no beginning. */
    @Nullable LocalDate firstDay(RevisionFilter filter) {
        return filter.from() == null ? null : LocalDate.ofInstant(filter.from(), zone.zone());
    }

    /** The day that the list ends with; null if it has no end. */
    @Nullable LocalDate lastDay(RevisionFilter filter) {
        return filter.before() == null
                ? null
                : LocalDate.ofInstant(filter.before(), zone.zone()).minusDays(1);
    }

    String person(String username, Locale language) {
        return username.equals(Revisions.SYSTEM) ? texts.getTranslation("revisions.system", language) : username;
    }

    /** "Event". */
    String kind(String recordKind, Locale language) {
        return texts.find("revisions.record." + recordKind, language).orElse(recordKind);
    }

    /** What became of the record: "Event changed", or how many figures were. */
    String change(RevisionRow row, Locale language) {
        return row.change() == null
                ? texts.getTranslation("revisions.figures", language, row.count())
                : change(row.recordKind(), row.change(), language);
    }

    String change(String recordKind, ChangeKind change, Locale language) {
        return texts.getTranslation("revisions.change." + change.name(), language, kind(recordKind, language));
    }

    /** The title of the first record, and how many more there are. */
    String subject(RevisionRow row, Locale language) {
        var title = row.title();
        if (title == null) {
            return change(row, language);
        }
        return row.count() == 1 ? title : texts.getTranslation("revisions.more", language, title, row.count() - 1);
    }

    /** The page that shows the first record to viewers. */
    Optional<String> page(RevisionRow row) {
        var key = row.key();
        return key == null ? Optional.empty() : kinds.find(row.recordKind()).flatMap(kind -> kind.page(key));
    }

    /** The name of a field as its form has it. */
    String field(String recordKind, String field, Locale language) {
        return kinds.find(recordKind)
                .map(Recorded::fieldPrefix)
                .flatMap(prefix -> texts.find(prefix + field, language))
                .orElse(field);
    }

    /** @return empty for no value */
    String value(@Nullable Object value, Locale language) {
        return switch (value) {
            case null -> "";
            case PartialDate date -> Formats.date(date, language);
            case LocalDate day -> Formats.date(day, language);
            case Instant moment -> moment(moment, language);
            case Boolean flag -> texts.getTranslation(flag ? "revisions.yes" : "revisions.no", language);
            case Enum<?> word -> texts.find(Texts.key(word), language).orElse(word.name());
            case BigDecimal figure -> Formats.number(figure, DECIMALS, language);
            case Collection<?> list ->
                list.stream().map(item -> value(item, language)).collect(Collectors.joining("; "));
            default -> code(value, language);
        };
    }

    private String code(Object value, Locale language) {
        return names.stream()
                .filter(name -> name.type().isInstance(value))
                .findFirst()
                .map(name -> name(name, value, language))
                .orElseGet(value::toString);
    }

    private static <C> String name(CodeName<C> name, Object code, Locale language) {
        return name.name(name.type().cast(code), language);
    }

    /** Why something could not be taken back. */
    String message(Refusal refused, Locale language) {
        var facts = refused.facts().stream()
                .map(fact -> switch (fact) {
                    case UndoRefusedException.FieldName name ->
                        texts.find(name.key(), language).orElse(name.key());
                    case Number number -> number;
                    default -> value(fact, language);
                })
                .toArray();
        return texts.getTranslation(refused.textKey(), language, facts);
    }
}
