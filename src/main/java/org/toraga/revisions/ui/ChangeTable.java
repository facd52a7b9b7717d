package org.toraga.revisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.RecordText;
import org.toraga.revisions.ChangeKind;
import org.toraga.revisions.FieldChange;
import org.toraga.revisions.RecordChange;

/** The fields of one record that a revision changed: before and after, or all that an added or deleted one had. */
class ChangeTable extends NativeTable {

    private final HistoryTexts texts;

    ChangeTable(RecordChange change, HistoryTexts texts) {
        this.texts = texts;
        addClassName("change-table");
        var caption = getCaption();
        caption.setText(change.title());
        caption.addClassName("change-caption");
        var both = change.change() == ChangeKind.CHANGED;
        var head = getHead().addRow();
        addHeader(head, "revisions.field", "col");
        if (change.change() != ChangeKind.ADDED) {
            addHeader(head, both ? "revisions.before" : "revisions.value", "col");
        }
        if (change.change() != ChangeKind.DELETED) {
            addHeader(head, both ? "revisions.after" : "revisions.value", "col");
        }
        change.fields().forEach(field -> add(change, field));
    }

    private void add(RecordChange change, FieldChange field) {
        var row = getBody().addRow();
        var name = row.addHeaderCell();
        name.setText(texts.field(change.recordKind(), field.name(), getLocale()));
        name.getElement().setAttribute("scope", "row");
        if (change.change() != ChangeKind.ADDED) {
            addValue(row, field.before(), "change-before", "revisions.before");
        }
        if (change.change() != ChangeKind.DELETED) {
            addValue(row, field.after(), "change-after", "revisions.after");
        }
    }

    private void addHeader(NativeTableRow row, String key, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(getTranslation(key));
        cell.getElement().setAttribute("scope", scope);
    }

    private void addValue(NativeTableRow row, @Nullable Object value, String className, String label) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName(className);
        // Shown instead of the column's heading where the table is too narrow for columns.
        cell.getElement().setAttribute("data-label", getTranslation(label));
        cell.add(text(value));
    }

    private Component text(@Nullable Object value) {
        var text = texts.value(value, getLocale());
        if (text.isEmpty()) {
            var none = new Span(getTranslation("revisions.none.value"));
            none.addClassName("change-none");
            return none;
        }
        return value instanceof String ? new RecordText(text) : new Span(text);
    }
}
