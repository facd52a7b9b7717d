package org.toraga.statistics.ui;

import com.vaadin.flow.component.html.Div;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PanelLoader;
import org.toraga.charts.ChartPanel;

/** What part of the world's output, people, trade and territory the members of each organization are. */
public class SharesOfWorldPanel extends Div {

    SharesOfWorldPanel(
            WorldSharesReader reader, StatisticsTexts texts, PanelLoader loader, ChartPanel.Heading heading) {
        addClassName("shares-of-world-panel");
        var asOf = AsOf.current();
        var language = getLocale();
        add(loader.load(
                () -> reader.read(asOf, language),
                shares -> new Div(
                        new ChartPanel(new WorldSharesChart(shares, texts, language).describe(asOf), heading),
                        new PageLink(
                                getTranslation("statistics.explorer.open"),
                                ExplorerState.PATH + "?"
                                        + ReadyView.ALL.getFirst().query()))));
    }
}
