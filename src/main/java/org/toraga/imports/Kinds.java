package org.toraga.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of figures, which are read in other ways than records. */
final class Kinds {

    static final ImportColumns OBSERVATIONS = new ImportColumns(
            List.of(
                    FigureLines.COUNTRY,
                    FigureLines.INDICATOR,
                    FigureLines.INDICATOR_NAME,
                    FigureLines.YEAR,
                    FigureLines.VALUE),
            Set.of(FigureLines.COUNTRY, FigureLines.INDICATOR, FigureLines.YEAR, FigureLines.VALUE),
            Map.of(
                    FigureLines.COUNTRY, List.of("countrycode", "iso3", "countryiso3", "economycode", "area"),
                    FigureLines.INDICATOR, List.of("indicatorcode", "seriescode"),
                    FigureLines.INDICATOR_NAME, List.of("seriesname"),
                    FigureLines.YEAR, List.of("time", "date"),
                    FigureLines.VALUE, List.of("figure", "observation")),
            true);

    private Kinds() {}
}
