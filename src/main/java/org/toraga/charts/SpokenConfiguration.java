package org.toraga.charts;

import com.vaadin.flow.component.charts.model.Configuration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A configuration that brings the words of its keyboard controls along, which the library has in English alone. */
class SpokenConfiguration extends Configuration {

    private final Map<String, Object> lang;
    private @Nullable LinesBehind behind;

    SpokenConfiguration(ChartWords words) {
        lang = Map.of(
                "accessibility",
                Map.of(
                        "chartContainerLabel",
                        "",
                        "svgContainerLabel",
                        "",
                        "screenReaderSection",
                        Map.of("endOfChartMarker", ""),
                        "legend",
                        Map.of(
                                "legendLabelNoTitle",
                                words.of("charts.legend"),
                                // The library puts the name of the series in.
                                "legendItem",
                                words.of("charts.legend.item", "{itemName}"))));
        setAccessibility(new ChartReading());
    }

    Map<String, Object> lang() {
        return lang;
    }

    @Nullable LinesBehind behind() {
        return behind;
    }

    void setBehind(@Nullable LinesBehind behind) {
        this.behind = behind;
    }
}
