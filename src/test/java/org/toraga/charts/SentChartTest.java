package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.ListSeries;
import com.vaadin.flow.component.charts.model.XAxis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.toraga.support.BlankPage;
import org.toraga.support.WholeDesk;

@WholeDesk
class SentChartTest extends SpringBrowserlessTest {

    private static class CountedChart extends SentChart {

        private int drawn;

        CountedChart(Configuration first) {
            super(first, SentChartTest::configuration);
        }

        @Override
        public void drawChart(boolean resetConfiguration) {
            drawn++;
            assertThat(drawn).as("times drawn in one answer").isEqualTo(1);
            super.drawChart(resetConfiguration);
        }
    }

    @BeforeEach
    void enterAPage() {
        UI.getCurrent().navigate(BlankPage.ADDRESS);
    }

    @Test
    void aChartIsDrawnOnceAndThenKeepsNeitherMarksNorAxes() {
        var first = configuration();
        var chart = new CountedChart(first);

        UI.getCurrent().add(chart);
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();

        assertThat(chart.drawn).isEqualTo(1);
        assertThat(first.getSeries()).isEmpty();
        assertThat(first.getNumberOfxAxes()).isZero();
    }

    @Test
    void whoeverAsksForASentChartGetsItsMarksMadeAnew() {
        var chart = new CountedChart(configuration());
        UI.getCurrent().add(chart);
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();

        assertThat(chart.getConfiguration().getSeries()).hasSize(1);
    }

    private static Configuration configuration() {
        var made = new Configuration();
        made.addSeries(new ListSeries("Kazakhstan", 1, 2));
        made.addxAxis(new XAxis());
        return made;
    }
}
