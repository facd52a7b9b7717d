package org.toraga.charts;

import com.vaadin.flow.component.charts.Chart;

/** What the browser does to a chart that the chart library has no option for. */
final class ChartGestures {

    /** Hatching, in colours of the style sheet, that cells without a value refer to. */
    private static final String HATCH = """
            const hatch = chart => {
                const attributes = { id: 'chart-gap', width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
                chart.renderer.definition({ tagName: 'pattern', attributes, children: [
                    { tagName: 'rect', attributes: { width: 6, height: 6, fill: 'var(--toraga-paper)' } },
                    { tagName: 'path', attributes: { d: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2',
                        stroke: 'var(--toraga-heat-gap)', 'stroke-width': 1.5 } }] });
            };
            """;

    /** Words of annotations take the first row that is free at the width there is; without one they are not shown. */
    private static final String STAGGER = """
            const stagger = chart => {
                const rows = [];
                chart.xAxis[0].plotLinesAndBands
                    .filter(line => line.id === 'annotation' && line.label)
                    .sort((one, other) => one.options.value - other.options.value)
                    .forEach(line => {
                        const box = line.label.getBBox();
                        const left = box.x, right = box.x + box.width;
                        let row = 0;
                        while (rows[row] && rows[row].some(([from, to]) => left < to + 8 && right > from - 8)) row++;
                        const fits = row < $0 && left >= 0 && right <= chart.chartWidth;
                        line.label.attr({ y: chart.plotTop + 12 + row * $1, opacity: fits ? 1 : 0 });
                        if (fits) (rows[row] ??= []).push([left, right]);
                    });
            };
            """;

    private ChartGestures() {}

    /** @param rows for words of annotations */
    static void add(Chart chart, ChartKind kind, int rows) {
        if (kind == ChartKind.HEATMAP) {
            chart.getElement().executeJs(HATCH + onDrawn("hatch"));
        }
        if (rows > 0) {
            chart.getElement().executeJs(STAGGER + onDrawn("stagger"), rows, AnnotationLines.ROW);
        }
    }

    /** Once at first and again whenever the chart is drawn anew, for example in another width. */
    private static String onDrawn(String step) {
        return """
                const drawn = () => requestAnimationFrame(() => this.configuration && STEP(this.configuration));
                ['chart-load', 'chart-redraw', 'chart-end-resize'].forEach(name => this.addEventListener(name, drawn));
                drawn();
                """.replace("STEP", step);
    }
}
