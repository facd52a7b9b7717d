package org.toraga.charts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.toraga.base.ui.PageLink;

/** Where the figures of a picture come from, each source leading to its page. */
public class SourceLine extends Paragraph {

    public SourceLine(List<ChartSource> sources) {
        addClassName("chart-panel-sources");
        add(getTranslation("charts.sources", sources.size()) + " ");
        for (int index = 0; index < sources.size(); index++) {
            if (index > 0) {
                add(new Span("; "));
            }
            add(new PageLink(sources.get(index).text(), sources.get(index).path()));
        }
    }
}
