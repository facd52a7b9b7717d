package org.toraga.statistics.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.ui.SourcePickers;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDraft;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.Topic;
import org.toraga.statistics.Unit;

class IndicatorForm extends RecordForm<IndicatorDraft> {

    IndicatorForm(StatisticsService statistics, SourcePickers sources) {
        super(IndicatorDraft.class, "statistics.field.");
        fields.code(40);
        fields.requiredWord("topic", Topic.class);
        fields.requiredText("name", 200).addClassName("wide");
        fields.requiredLongText("description", 2000);
        fields.requiredWord("unit", Unit.class);
        fields.number("decimals", 0, 6);
        fields.requiredWord("aggregation", Aggregation.class);
        fields.field("weight", picker(statistics));
        fields.requiredText("provider", 100);
        fields.requiredDate("vintage");
        fields.longText("note", 2000);
        fields.requiredField("source", sources.one());
        fields.listField("furtherSources", sources.several());
    }

    /** Chooses an indicator by its code or name. */
    static ComboBox<IndicatorCode> picker(StatisticsService statistics) {
        var names = new LinkedHashMap<IndicatorCode, String>();
        statistics.indicators().forEach(row -> names.put(row.code(), row.name()));
        var picker = new ComboBox<IndicatorCode>();
        picker.setItemLabelGenerator(code -> names.getOrDefault(code, "") + " · " + code);
        picker.setItems(names.keySet());
        picker.setClearButtonVisible(true);
        return picker;
    }
}
