package org.toraga.statistics.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.toraga.base.ui.Texts;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorRow;

/** All indicators, by topic; typing finds any part of topic, name or code. */
class IndicatorChooser extends ComboBox<IndicatorRow> {

    IndicatorChooser(List<IndicatorRow> indicators, IndicatorCode chosen) {
        setLabel(getTranslation("statistics.chooser"));
        addClassName("indicator-chooser");
        setItemLabelGenerator(this::label);
        setItems(
                (indicator, words) -> (label(indicator) + " " + indicator.code())
                        .toLowerCase(getLocale())
                        .contains(words.toLowerCase(getLocale())),
                indicators);
        indicators.stream()
                .filter(indicator -> indicator.code().equals(chosen))
                .findFirst()
                .ifPresent(this::setValue);
    }

    private String label(IndicatorRow indicator) {
        return getTranslation(
                "statistics.chooser.option",
                getTranslation(Texts.key(indicator.topic())),
                indicator.name().in(getLocale()));
    }
}
