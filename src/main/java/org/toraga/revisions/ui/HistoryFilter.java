package org.toraga.revisions.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.DatePickers;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.exports.TableFact;
import org.toraga.revisions.RecordKinds;
import org.toraga.revisions.Recorded;
import org.toraga.revisions.RevisionFilter;
import org.toraga.revisions.RevisionKind;

/**
 * The fields above the history. What they are set to stands in the address:
 * {@code by=aigerim&record=events&q=SCO-SUMMIT-2024&kind=form&from=2024-08-01&to=2024-08-31}.
 */
class HistoryFilter extends Div {

    private static final String BY = "by";
    private static final String RECORD = "record";
    private static final String KEY = "q";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient HistoryTexts texts;
    private final transient Supplier<Address> address;
    private final ComboBox<String> by = new ComboBox<>(getTranslation("revisions.filter.by"));
    private final ComboBox<String> record = new ComboBox<>(getTranslation("revisions.filter.record"));
    private final TextField key = new TextField(getTranslation("revisions.filter.key"));
    private final ComboBox<RevisionKind> kind = new ComboBox<>(getTranslation("revisions.filter.kind"));
    private final DatePicker from = DatePickers.create(getLocale());
    private final DatePicker to = DatePickers.create(getLocale());

    /** @param address where the page is now */
    HistoryFilter(RecordKinds kinds, HistoryTexts texts, Supplier<Address> address) {
        this.texts = texts;
        this.address = address;
        addClassNames("filter-bar", "history-filter");
        by.setItemLabelGenerator(person -> texts.person(person, getLocale()));
        choose(by, BY);
        record.setItems(kinds.recorded().stream().map(Recorded::name).toList());
        record.setItemLabelGenerator(name -> texts.kind(name, getLocale()));
        choose(record, RECORD);
        FilterFields.words(key, address);
        FilterFields.word(kind, RevisionKind.class, KIND, address);
        day(from, "revisions.filter.from", FROM);
        day(to, "revisions.filter.to", TO);
        add(by, record, key, kind, from, to);
    }

    /** What the list is narrowed to, in words. */
    List<TableFact> facts() {
        var facts = new ArrayList<TableFact>();
        tell(facts, by, person -> texts.person(person, getLocale()));
        tell(facts, record, name -> texts.kind(name, getLocale()));
        tell(facts, key, typed -> typed);
        tell(facts, kind, word -> getTranslation(Texts.key(word)));
        tell(facts, from, day -> Formats.date(day, getLocale()));
        tell(facts, to, day -> Formats.date(day, getLocale()));
        return facts;
    }

    private static <V, F extends HasValue<?, V> & HasLabel> void tell(
            List<TableFact> facts, F field, Function<V, String> text) {
        if (!field.isEmpty()) {
            facts.add(new TableFact(field.getLabel(), text.apply(field.getValue())));
        }
    }

    private void choose(ComboBox<String> field, String parameter) {
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(parameter, change.getValue());
            }
        });
    }

    private void day(DatePicker field, String label, String parameter) {
        field.setLabel(getTranslation(label));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(parameter, change.getValue());
            }
        });
    }

    private void go(String parameter, @Nullable Object value) {
        address.get().with(parameter, value).go();
    }

    /** Shows what the address says. @param people who can be chosen */
    RevisionFilter read(Address entered, List<String> people) {
        var person = entered.text(BY).filter(people::contains).orElse(null);
        by.setItems(people);
        by.setValue(person);
        var recordKind = entered.text(RECORD).orElse(null);
        record.setValue(recordKind);
        key.setValue(entered.text(KEY).orElse(""));
        kind.setValue(entered.word(KIND, RevisionKind.class).orElse(null));
        from.setValue(day(entered, FROM).orElse(null));
        to.setValue(day(entered, TO).orElse(null));
        return new RevisionFilter(
                person,
                recordKind,
                entered.text(KEY).orElse(null),
                kind.getValue(),
                day(entered, FROM).map(texts.zone()::start).orElse(null),
                day(entered, TO).map(day -> texts.zone().start(day.plusDays(1))).orElse(null));
    }

    private static Optional<LocalDate> day(Address entered, String parameter) {
        return entered.text(parameter).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() < 3000);
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        });
    }
}
