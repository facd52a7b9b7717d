package org.toraga.exports;

import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;

/** The colour of a scatter chart's marks, which the library has no verb for. */
final class MarkColour {

    private MarkColour() {}

    static void set(XDDFScatterChartData.Series series, String colour) {
        var marker = series.getCTScatterSer().getMarker();
        var shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(PaperColours.bytes(colour));
        shape.addNewLn().addNewNoFill();
    }
}
