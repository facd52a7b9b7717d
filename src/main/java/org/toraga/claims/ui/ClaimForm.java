package org.toraga.claims.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.springframework.data.domain.PageRequest;
import org.toraga.claims.ClaimDraft;
import org.toraga.claims.ClaimUnit;
import org.toraga.claims.Comparator;
import org.toraga.claims.Metric;
import org.toraga.claims.StatementRow;
import org.toraga.claims.StatementService;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.ui.SourcePickers;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.StatisticsService;

class ClaimForm extends RecordForm<ClaimDraft> {

    /** What the form chooses from. */
    @org.springframework.stereotype.Component
    record Services(
            OrganizationService organizations,
            StatementService statements,
            StatisticsService statistics,
            SourcePickers sources,
            ClaimTexts texts) {}

    private final Select<Comparator> comparator;
    private final Checkbox checkable;

    ClaimForm(Services services) {
        super(ClaimDraft.class, "claims.field.");
        fields.code(40);
        fields.requiredWord("metric", Metric.class);
        fields.requiredLongText("summary", 500);
        fields.field("organization", new OrganizationPicker(services.organizations()));
        fields.text("rule", 200).setHelperText(getTranslation("claims.field.rule.help"));
        fields.field("indicator", indicators(services));
        fields.field("secondIndicator", indicators(services));
        comparator = fields.requiredWord("comparator", Comparator.class);
        fields.decimal("claimedValue");
        fields.requiredField("unit", units(services.texts()));
        fields.decimal("tolerance").setHelperText(getTranslation("claims.field.tolerance.help"));
        fields.number("year", 1900, 2100);
        checkable = fields.flag("checkable");
        fields.field("statement", statements(services.statements()));
        fields.longText("note", 2000);
        fields.requiredField("source", services.sources().one());
    }

    @Override
    protected void begin() {
        comparator.setValue(Comparator.ABOUT);
        checkable.setValue(true);
    }

    private ComboBox<ClaimUnit> units(ClaimTexts texts) {
        var picker = new ComboBox<ClaimUnit>();
        picker.setItemLabelGenerator(unit -> texts.unit(unit, getLocale()));
        picker.setItems(Arrays.asList(ClaimUnit.values()));
        return picker;
    }

    private ComboBox<IndicatorCode> indicators(Services services) {
        var all = services.statistics().indicators();
        var picker = new ComboBox<IndicatorCode>();
        picker.addClassName("wide");
        picker.setItemLabelGenerator(code -> all.stream()
                .filter(row -> row.code().equals(code))
                .map(row -> services.texts().indicator(row, getLocale()) + " · " + code)
                .findFirst()
                .orElse(code.value()));
        picker.setItems(all.stream().map(IndicatorRow::code).toList());
        picker.setClearButtonVisible(true);
        return picker;
    }

    /** Narrowed in the database, by words of the code, the speaker, the occasion or the paraphrase. */
    private static ComboBox<String> statements(StatementService statements) {
        var picker = new ComboBox<String>();
        picker.addClassName("wide");
        picker.setClearButtonVisible(true);
        picker.setItems(query ->
                statements
                        .find(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream()
                        .map(StatementRow::code));
        return picker;
    }
}
