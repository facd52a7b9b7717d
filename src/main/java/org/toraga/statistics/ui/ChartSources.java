package org.toraga.statistics.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Formats;
import org.toraga.charts.ChartSource;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourceLink;
import org.toraga.statistics.IndicatorDetails;

/** The source line of a chart: who publishes the figures, their vintage, and what they were copied from. */
@Component
public class ChartSources {

    private final SourceService sources;
    private final StatisticsTexts texts;

    ChartSources(SourceService sources, StatisticsTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /** Each source once, in the order of the indicators that the chart is made of. */
    public List<ChartSource> of(List<IndicatorDetails> indicators, Locale language) {
        var byPath = new LinkedHashMap<String, ChartSource>();
        var licences = new HashMap<SourceCode, String>();
        for (var source : sources.findAll(
                indicators.stream().map(IndicatorDetails::source).toList())) {
            if (source.licence() != null) {
                licences.put(source.code(), source.licence());
            }
        }
        for (var indicator : indicators) {
            var path = SourceLink.path(indicator.source());
            var vintage = texts.text(
                    "statistics.vintage", language, indicator.provider(), Formats.date(indicator.vintage(), language));
            byPath.putIfAbsent(path, new ChartSource(vintage, path, licences.get(indicator.source())));
        }
        for (var indicator : indicators) {
            for (var source : sources.findAll(indicator.furtherSources())) {
                var path = SourceLink.path(source.code());
                byPath.putIfAbsent(path, new ChartSource(source.title(), path, source.licence()));
            }
        }
        return new ArrayList<>(byPath.values());
    }
}
