package org.toraga.charts;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What can be done with a chart beside looking at it. The panel of every chart shows in its head what the modules above bring as
 * beans of this kind.
 */
public interface ChartTool {

    /**
     * The tool for one chart, in the language of the page being served.
     *
     * @return empty if the reader may not use it
     */
    Optional<Component> of(ChartDescription description);
}
