package org.toraga.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetRow;
import org.toraga.dataset.DatasetTable;
import org.toraga.dataset.ShippedTranslations;
import org.toraga.sources.SourceCode;

/** Loads the indicators. A weight may stand in a later row, so what weighs is stored before what is weighted. */
@Component
class ShippedIndicators implements DatasetTable {

    private static final String COLUMN = "aggregation";

    private final IndicatorRepository indicators;
    private final ShippedTranslations translations;

    ShippedIndicators(IndicatorRepository indicators, ShippedTranslations translations) {
        this.indicators = indicators;
        this.translations = translations;
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public void load(DatasetFile file) {
        var unweighted = new LinkedHashMap<IndicatorCode, Indicator>();
        var weighted = new LinkedHashMap<DatasetRow, Indicator>();
        file.forEach(row -> {
            var indicator = read(row);
            if (indicator.aggregation() == Aggregation.WEIGHTED_MEAN) {
                weighted.put(row, indicator);
            } else {
                unweighted.put(indicator.code(), indicator);
            }
        });
        weighted.forEach(
                (row, indicator) -> checkWeight(row, indicator.toDraft().weight(), unweighted));
        unweighted.values().forEach(indicators::save);
        indicators.flush();
        weighted.values().forEach(indicators::save);
        indicators.flush();
    }

    private static void checkWeight(
            DatasetRow row, @Nullable IndicatorCode weight, Map<IndicatorCode, Indicator> unweighted) {
        var weighing = unweighted.get(weight);
        if (weighing == null || weighing.aggregation() != Aggregation.SUM) {
            throw row.refuse(COLUMN, "the weight '" + weight + "' is no indicator that adds up");
        }
    }

    private Indicator read(DatasetRow row) {
        var code = row.key("code", IndicatorCode::new);
        var parts = row.text(COLUMN).split(":", 2);
        return new Indicator(
                code,
                new IndicatorDraft(
                        code.value(),
                        row.text("name"),
                        translations.russian(name(), code),
                        translations.kazakh(name(), code),
                        row.text("description"),
                        row.word("unit", Unit.class),
                        row.number("decimals"),
                        row.word("topic", Topic.class),
                        row.read(COLUMN, text -> Aggregation.valueOf(parts[0])),
                        parts.length == 2 ? row.read(COLUMN, text -> new IndicatorCode(parts[1])) : null,
                        row.text("provider"),
                        row.read("vintage", PartialDate::parse),
                        row.optional("note"),
                        row.reference("source_id", "sources", SourceCode::new),
                        row.references("further_source_ids", "sources", SourceCode::new)));
    }
}
