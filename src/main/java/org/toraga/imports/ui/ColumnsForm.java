package org.toraga.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toraga.imports.ImportPlan;
import org.toraga.imports.ImportService;
import org.toraga.imports.Inspection;
import org.toraga.sources.ui.SourcePicker;
import org.toraga.sources.ui.SourcePickers;

/** Which column of the file means what, and what is done about indicators that are not known. */
class ColumnsForm extends Section {

    private final transient ImportService imports;
    private final String id;
    private final Map<String, Select<Integer>> columns = new LinkedHashMap<>();
    private final Select<String> kind = new Select<>();
    private final Div fields = new Div();
    private final Paragraph lead = new Paragraph();
    private final Checkbox addIndicators = new Checkbox();
    private final SourcePicker source;

    ColumnsForm(ImportService imports, SourcePickers sources, String id, SerializableConsumer<ImportPlan> check) {
        this.imports = imports;
        this.id = id;
        addClassName("import-section");
        fields.addClassName("import-columns");
        source = sources.one();
        source.setLabel(getTranslation("imports.indicators.source"));
        addIndicators.setLabel(getTranslation("imports.indicators.add"));
        addIndicators.setHelperText(getTranslation("imports.indicators.help"));
        addIndicators.addValueChangeListener(change -> showSource());
        kind.setLabel(getTranslation("imports.kind"));
        kind.setItems(imports.kinds());
        kind.setItemLabelGenerator(name -> getTranslation("imports.kind." + name));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(imports.inspect(id, Optional.of(change.getValue())));
            }
        });
        var button = new Button(getTranslation("imports.check"), click -> read().ifPresent(check::accept));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("imports.columns.heading")), lead, kind, fields, addIndicators, source, button);
        show(imports.inspect(id, kindSoFar()));
    }

    /** What was chosen when it was checked before. */
    private Optional<String> kindSoFar() {
        return imports.canBeApplied(id) ? imports.find(id).map(run -> run.kind()) : Optional.empty();
    }

    private void show(Inspection found) {
        kind.setValue(found.kind());
        boolean isOfFigures = found.kind().equals(ImportPlan.OBSERVATIONS);
        addIndicators.setVisible(isOfFigures);
        showSource();
        var words = getTranslation("imports.columns.lead", found.head().line());
        lead.setText(
                found.years() > 0 && !found.columns().containsKey("year")
                        ? words + " " + getTranslation("imports.columns.years", found.years())
                        : words);
        fields.removeAll();
        columns.clear();
        for (var name : found.names()) {
            var field = column(name, found);
            columns.put(name, field);
            fields.add(field);
        }
    }

    private Select<Integer> column(String name, Inspection found) {
        var header = found.head().columns();
        var field = new Select<Integer>();
        field.setLabel(
                found.kind().equals(ImportPlan.OBSERVATIONS) || name.equals("key")
                        ? getTranslation("imports.column." + name)
                        : getTranslation(imports.fieldKey(found.kind(), name)));
        field.setItems(IntStream.range(0, header.size()).boxed().toList());
        field.setItemLabelGenerator(column -> column == null
                ? getTranslation("imports.columns.none")
                : header.get(column).isEmpty()
                        ? getTranslation("imports.columns.unnamed", column + 1)
                        : header.get(column));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("imports.columns.none"));
        field.setRequiredIndicatorVisible(found.required().contains(name));
        field.setValue(found.columns().get(name));
        return field;
    }

    private void showSource() {
        source.setVisible(addIndicators.isVisible() && addIndicators.getValue());
    }

    private Optional<ImportPlan> read() {
        var chosen = new HashMap<String, Integer>();
        columns.forEach((name, field) -> {
            if (field.getValue() != null) {
                chosen.put(name, field.getValue());
            }
        });
        if (source.isVisible() && source.getValue() == null) {
            source.setErrorMessage(getTranslation("imports.indicators.sourceNeeded"));
            source.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(new ImportPlan(
                kind.getValue(), chosen, source.isVisible(), source.isVisible() ? source.getValue() : null));
    }
}
