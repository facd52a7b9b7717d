package org.toraga.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Refusal;
import org.toraga.records.BulkChange;
import org.toraga.records.BulkRefusedException;
import org.toraga.records.BulkService;
import org.toraga.revisions.RecordKind;

/**
 * Sets one field of several records at once: choose the field, set its value, see each cell as it is and as it would be, save
 * as one change. A record that a rule holds back is named and left out.
 *
 * @param <D> the draft
 */
class BulkDialog<D extends Record> extends Dialog {

    private static final int NOTICE_MILLIS = 4_000;
    private static final int REASON_LENGTH = 500;

    private final transient RecordKind<D> kind;
    private final RecordForm<D> form;
    private final transient BulkService bulk;
    private final Map<String, String> chosen;
    private final Runnable changed;
    private final Select<FormField> choice = new Select<>();
    private final Div value = new Div();
    private final Div preview = new Div();
    private final TextField reason = new TextField();
    private final Button save = new Button();

    private List<BulkChange<D>> ready = List.of();

    /**
     * @param form of its own, whose fields are used one at a time
     * @param chosen names of the records by their keys
     * @param changed runs once the change is saved
     */
    BulkDialog(RecordKind<D> kind, RecordForm<D> form, BulkService bulk, Map<String, String> chosen, Runnable changed) {
        this.kind = kind;
        this.form = form;
        this.bulk = bulk;
        this.chosen = chosen;
        this.changed = changed;
        addClassName("bulk-dialog");
        setHeaderTitle(getTranslation("records.bulk.title", chosen.size()));
        form.show(null);
        choice.setLabel(getTranslation("records.bulk.field"));
        choice.setItems(form.all().stream().filter(field -> !field.isFixed()).toList());
        choice.setItemLabelGenerator(FormField::caption);
        choice.addValueChangeListener(change -> showField(change.getValue()));
        value.addClassName("bulk-value");
        preview.addClassName("bulk-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        reason.setLabel(getTranslation("records.bulk.reason"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setWidthFull();
        reason.setVisible(false);
        add(new Paragraph(getTranslation("records.bulk.explain")), choice, value, preview, reason);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setVisible(false);
        save.addClickListener(click -> save());
        getFooter().add(new Button(getTranslation("records.bulk.cancel"), click -> close()), save);
    }

    private void showField(@Nullable FormField field) {
        clearPreview();
        value.removeAll();
        if (field != null) {
            var show = new Button(getTranslation("records.bulk.preview"), click -> preview(field));
            value.add(field.component(), show);
        }
    }

    private void clearPreview() {
        preview.removeAll();
        ready = List.of();
        save.setVisible(false);
        reason.setVisible(false);
    }

    private void preview(FormField field) {
        clearPreview();
        var wanted = field.held();
        var lines = new LinkedHashMap<String, Line>();
        var changes = new ArrayList<BulkChange<D>>();
        chosen.forEach((key, name) -> {
            var line = new Line(name);
            lines.put(key, line);
            kind.read(key)
                    .ifPresentOrElse(
                            record -> {
                                form.show(record.draft());
                                line.before = field.held();
                                form.hold(Map.of(field.name(), wanted));
                                line.after = field.held();
                                if (!line.before.equals(line.after)) {
                                    form.read()
                                            .ifPresentOrElse(
                                                    draft -> changes.add(
                                                            new BulkChange<>(record.key(), record.version(), draft)),
                                                    () -> line.refused = faults());
                                }
                            },
                            () -> line.refused = getTranslation("records.bulk.gone"));
        });
        bulk.refused(kind, changes).forEach((key, refusal) -> refuse(lines, key, refusal));
        ready = changes.stream()
                .filter(change -> {
                    var line = lines.get(change.key());
                    return line != null && line.refused == null;
                })
                .toList();
        form.hold(Map.of(field.name(), wanted));
        show(field, List.copyOf(lines.values()));
    }

    private String faults() {
        return form.faults().stream().findFirst().map(FormField::fault).orElse("");
    }

    private void refuse(Map<String, Line> lines, String key, Refusal refusal) {
        var line = lines.get(key);
        if (line != null) {
            line.refused = RefusalWords.of(refusal, form);
        }
    }

    private void show(FormField field, List<Line> lines) {
        var refused = lines.stream().filter(line -> line.refused != null).count();
        var same = lines.size() - ready.size() - refused;
        preview.add(new Paragraph(getTranslation("records.bulk.counts", ready.size(), same, refused)));
        preview.add(createTable(field, lines));
        save.setText(getTranslation("records.bulk.save", ready.size()));
        save.setVisible(!ready.isEmpty());
        reason.setVisible(!ready.isEmpty());
    }

    private NativeTable createTable(FormField field, List<Line> lines) {
        var header = new NativeTableRow(
                headerCell("records.bulk.record"), headerCell("records.bulk.before"), headerCell("records.bulk.after"));
        var body = new NativeTableBody();
        lines.forEach(line -> body.add(createRow(field, line)));
        var table = new NativeTable();
        table.add(new NativeTableHeader(header), body);
        table.addClassName("bulk-table");
        table.getElement().setAttribute("aria-label", getTranslation("records.bulk.table", field.caption()));
        return table;
    }

    private NativeTableHeaderCell headerCell(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow createRow(FormField field, Line line) {
        var name = new NativeTableHeaderCell(line.name);
        name.getElement().setAttribute("scope", "row");
        var before = new NativeTableCell(field.words(line.before));
        var after = new NativeTableCell();
        if (line.refused != null) {
            after.setText(getTranslation("records.bulk.refused", line.refused));
            after.addClassName("bulk-refused");
        } else if (line.before.equals(line.after)) {
            after.setText(getTranslation("records.bulk.same"));
            after.addClassName("bulk-same");
        } else {
            after.setText(field.words(line.after));
            after.addClassName("bulk-new");
        }
        return new NativeTableRow(name, before, after);
    }

    private void save() {
        try {
            bulk.apply(kind, ready, reason.getValue().isBlank() ? null : reason.getValue());
            close();
            Notification.show(
                            getTranslation("records.bulk.saved", ready.size()),
                            NOTICE_MILLIS,
                            Notification.Position.BOTTOM_START)
                    .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
            changed.run();
        } catch (BulkRefusedException refused) {
            clearPreview();
            var name = chosen.getOrDefault(refused.key(), refused.key());
            preview.add(
                    new Paragraph(getTranslation("records.bulk.none", name, RefusalWords.of(refused.reason(), form))));
        }
    }

    /** One record of the preview. */
    private static final class Line {

        private final String name;
        private String before = "";
        private String after = "";
        private @Nullable String refused;

        private Line(String name) {
            this.name = name;
        }
    }
}
