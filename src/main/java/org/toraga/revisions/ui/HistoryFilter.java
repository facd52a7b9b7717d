package org.toraga.revisions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.DatePickers;
import org.toraga.base.ui.FilterFields;
import org.toraga.revisions.RecordKinds;
import org.toraga.revisions.Recorded;
import org.toraga.revisions.RevisionFilter;
import org.toraga.revisions.RevisionKind;

/**
 * The fields above the history. What they are set to stands in the address:
 * {@code by=aigerim&record=events&q=SCO-SUMMIT-2024&kind=form&from=2024-08-01&to=2024-08-31}.
 */
class HistoryFilter extends Div {

    static final String BY = "by";
    static final String RECORD = "record";
    static final String KEY = "q";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";

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

    /** Shows what the list is narrowed to. @param people who can be chosen */
    void show(RevisionFilter filter, List<String> people) {
        by.setItems(people);
        by.setValue(filter.by());
        record.setValue(filter.recordKind());
        key.setValue(Objects.requireNonNullElse(filter.key(), ""));
        kind.setValue(filter.kind());
        from.setValue(texts.firstDay(filter));
        to.setValue(texts.lastDay(filter));
    }
}
