package org.toraga.charts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/**
 * A chart that keeps neither marks nor axes once the browser has them: the lines of all states have thousands of marks, which would
 * stay in memory as long as their page. They are made anew if the page has to be sent anew.
 */
class SentChart extends Chart {

    private final SerializableSupplier<Configuration> maker;
    private boolean isSent;

    SentChart(Configuration first, SerializableSupplier<Configuration> maker) {
        this.maker = maker;
        setConfiguration(first);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (isSent) {
            isSent = false;
            setConfiguration(maker.get());
        }
        super.onAttach(attached);
    }

    /** Made anew once it is with the browser: nobody is told of changes to it. */
    @Override
    public Configuration getConfiguration() {
        return isSent ? maker.get() : super.getConfiguration();
    }

    @Override
    public void drawChart(boolean resetConfiguration) {
        super.drawChart(resetConfiguration);
        // Behind the caller's own steps, some of which look at what was drawn.
        getUI().ifPresent(page -> page.beforeClientResponse(this, context -> forget()));
    }

    private void forget() {
        var sent = super.getConfiguration();
        sent.setSeries(List.of());
        sent.removexAxes();
        sent.removeyAxes();
        if (sent instanceof SpokenConfiguration spoken) {
            spoken.setBehind(null);
        }
        isSent = true;
    }
}
