package org.toraga.exports;

import java.util.List;
import java.util.Locale;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartWords;
import org.toraga.exports.drawing.Composition;
import org.toraga.exports.drawing.FrameTexts;
import org.toraga.exports.drawing.PdfWriter;
import org.toraga.exports.drawing.PngWriter;
import org.toraga.exports.drawing.SvgWriter;
import org.toraga.exports.plots.ChartPlot;

/** Makes pictures of every kind in a process of its own, which {@link PicturesAloneTest} looks at. */
public final class PicturesAlone {

    private PicturesAlone() {}

    public static void main(String[] arguments) {
        var words = new ChartWords(Locale.of("kk"), (key, facts) -> key, "2024 ж. 15 қаң.");
        var bytes = 0;
        for (var kind : ChartKind.values()) {
            var chart = SampleCharts.exported(kind);
            var texts = new FrameTexts("Әуезді ғылым", "ВВП", chart.chart().notes(), List.of(), chart.link());
            var picture = Composition.of(
                    ChartPlot.of(chart.chart(), words, false), texts, "", Locale.of("kk"), PictureSize.SLIDE);
            bytes += PngWriter.write(picture, 1).length;
            bytes += PdfWriter.write(picture).length;
            bytes += SvgWriter.write(picture).length();
        }
        System.out.println("written " + bytes);
    }
}
