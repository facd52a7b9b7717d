package org.toraga.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The tools that the modules above bring. */
@org.springframework.stereotype.Component
public class ChartTools {

    private final ObjectProvider<ChartTool> tools;

    ChartTools(ObjectProvider<ChartTool> tools) {
        this.tools = tools;
    }

    /** Those that the reader of the page being served may use for a chart, wherever it is drawn. */
    public static List<Component> of(ChartDescription description) {
        var brought = Instantiator.get(UI.getCurrent()).getOrCreate(ChartTools.class);
        return brought.tools
                .orderedStream()
                .map(tool -> tool.of(description))
                .flatMap(Optional::stream)
                .toList();
    }
}
