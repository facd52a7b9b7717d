package org.toraga.charts;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/**
 * Draws the {@link LinesBehind} others in the browser. The one that is pointed at comes forward in ink as a series of the chart
 * library, which shows its tooltip. What tooltips say is asked for once the pointer comes over the chart.
 */
final class LinesBehindScript {

    private static final String MET = "lines-behind-met";
    private static final String CLICKED = "lines-behind-click";

    private static final String DRAW = """
            if (this.sayBehind) return;
            const reach = 10, dot = 4, faint = 0.2;
            let chart, size, lefts, group, pointed, line, said;

            const behind = () => chart?.options.behind;
            const top = height => chart.yAxis[0].top + chart.yAxis[0].len * (1 - height / $0);
            const isAlone = (heights, at) => !(heights[at - 1] >= 0) && !(heights[at + 1] >= 0);

            const draw = () => {
                const now = chart.plotWidth + ' ' + chart.plotHeight;
                if (now === size) return;
                size = now;
                lefts = behind().places.map(place => chart.xAxis[0].toPixels(place));
                let lines = '', dots = '';
                behind().heights.forEach(heights => heights.forEach((height, at) => {
                    if (height < 0) return;
                    const place = lefts[at].toFixed(1) + ' ' + top(height).toFixed(1);
                    if (isAlone(heights, at)) {
                        dots += `M${place}m-${dot} 0a${dot} ${dot} 0 1 0 ${2 * dot} 0a${dot} ${dot} 0 1 0 -${2 * dot} 0`;
                    } else {
                        lines += (heights[at - 1] >= 0 ? 'L' : 'M') + place;
                    }
                }));
                group?.destroy();
                group = chart.renderer.g('behind').attr({ zIndex: 2, 'aria-hidden': 'true' }).add();
                chart.renderer.path().attr({ d: lines, stroke: $1, 'stroke-width': 1, 'stroke-linejoin': 'round' }).add(group);
                chart.renderer.path().attr({ d: dots, fill: $1 }).add(group);
            };

            const drawn = event => {
                if (event.detail.chart !== chart) {
                    chart = event.detail.chart;
                    size = group = pointed = line = undefined;
                    ['mousemove', 'touchstart'].forEach(type =>
                        chart.container.addEventListener(type, move, { capture: true, passive: true }));
                    chart.container.addEventListener('mouseleave', () => bring(undefined));
                    chart.container.addEventListener('click', click);
                }
                if (behind()) draw();
            };

            const distance = (heights, at, x, y) => {
                const near = [at, at + 1].filter(one => heights[one] >= 0);
                if (near.length === 2) {
                    const share = (x - lefts[at]) / (lefts[at + 1] - lefts[at]);
                    return Math.abs(y - top(heights[at] + share * (heights[at + 1] - heights[at])));
                }
                return Math.min(...near.map(one => Math.hypot(x - lefts[one], y - top(heights[one]))));
            };

            const nearest = (chartX, chartY) => {
                if (chart.hoverSeries && chart.hoverSeries !== pointed) return undefined;
                const at = lefts.findLastIndex(left => left <= chartX);
                const distances = behind().heights.map(heights => distance(heights, at, chartX, chartY));
                const least = Math.min(...distances);
                return least <= reach ? distances.indexOf(least) : undefined;
            };

            const words = mark => {
                const place = behind().names[line] + ', ' + mark.category;
                return said?.length ? place + '<br/>' + said[line][mark.index] : place;
            };

            const addPointed = () => chart.addSeries({
                color: $2, lineWidth: 1, zIndex: 0, showInLegend: false, enableMouseTracking: false, stickyTracking: false,
                connectNulls: false, accessibility: { enabled: false }, marker: { enabled: false, symbol: 'circle', radius: dot },
                tooltip: { pointFormatter() { return words(this); } }
            }, false);

            const bring = index => {
                if (index === line) return;
                line = index;
                pointed ??= addPointed();
                const heights = behind().heights[index] ?? [];
                pointed.setData(heights.map((height, at) => ({
                    x: behind().places[at],
                    y: height < 0 ? null : chart.yAxis[0].toValue(top(height)),
                    marker: isAlone(heights, at) ? { enabled: true } : undefined
                })), true, false, false);
                if (index === undefined) pointed.onMouseOut();
                chart.container.style.cursor = index !== undefined && behind().leadOn ? 'pointer' : '';
            };

            const move = event => {
                if (!behind()) return;
                if (!said) {
                    said = [];
                    this.dispatchEvent(new CustomEvent($3));
                }
                const { chartX, chartY } = chart.pointer.normalize(event);
                bring(nearest(chartX, chartY));
                if (line !== undefined) {
                    const marks = pointed.points.filter(mark => mark.y !== null);
                    const far = mark => Math.abs(lefts[mark.index] - chartX);
                    marks.reduce((one, other) => far(other) < far(one) ? other : one).onMouseOver(event);
                }
            };

            const click = () => {
                const mark = chart.hoverPoint;
                if (line !== undefined && mark?.series === pointed) {
                    this.dispatchEvent(new CustomEvent($4, { detail: { line, place: mark.index } }));
                }
            };

            this.sayBehind = words => {
                said = words;
                if (pointed && chart.hoverPoint?.series === pointed) chart.tooltip.refresh(chart.hoverPoint);
            };
            ['chart-load', 'chart-redraw'].forEach(name => this.addEventListener(name, drawn));
            this.addEventListener('series-mouse-over', () => group?.attr({ opacity: faint }));
            this.addEventListener('series-mouse-out', () => group?.attr({ opacity: 1 }));
            """;

    private LinesBehindScript() {}

    /**
     * @param said what the tooltips of each line say of each of its marks
     * @param open leads on from a mark, told by its line and place
     */
    static void add(
            Chart chart, SerializableSupplier<List<List<String>>> said, SerializableBiConsumer<Integer, Integer> open) {
        var element = chart.getElement();
        chart.addAttachListener(attached -> element.executeJs(
                DRAW, LinesBehind.TOP, ChartColours.BEHIND.toString(), ChartColours.INK.toString(), MET, CLICKED));
        element.addEventListener(MET, met -> say(element, said.get()));
        element.addEventListener(
                        CLICKED,
                        click -> open.accept(
                                click.getEventData().get("event.detail.line").asInt(),
                                click.getEventData().get("event.detail.place").asInt()))
                .addEventData("event.detail.line")
                .addEventData("event.detail.place");
    }

    private static void say(Element element, List<List<String>> said) {
        element.executeJs("this.sayBehind($0)", said);
    }
}
