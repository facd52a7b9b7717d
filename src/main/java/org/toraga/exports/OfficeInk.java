package org.toraga.exports;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** Colours of the desk as office programs have them. */
final class OfficeInk {

    private OfficeInk() {}

    static XDDFLineProperties line(String colour, double points) {
        var line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(PaperColours.bytes(colour)));
    }
}
