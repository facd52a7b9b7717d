package org.toraga.statistics.ui;

import java.util.List;
import org.toraga.charts.ChartSource;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Series;

/** What a country's panel shows: some indicators, each with its series and the state's standing in its organizations. */
record CountryFigures(List<One> indicators, List<ChartSource> sources) {

    /**
     * @param series up to the last year that was over on the as-of day
     * @param standings in the year of the latest figure; none if there is no figure
     */
    record One(IndicatorDetails indicator, Series series, List<Standing> standings) {}
}
