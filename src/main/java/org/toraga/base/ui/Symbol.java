package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;

/** The desk's own line drawings, on a grid of 24. They stand beside words or carry a label; they never speak alone. */
public enum Symbol {
    OVERVIEW("M4 4h7v7H4z M13 4h7v4h-7z M13 11h7v9h-7z M4 14h7v6H4z"),
    ORGANIZATION("M3 9.5 12 4l9 5.5 M5 10v8 M9.7 10v8 M14.3 10v8 M19 10v8 M3 20.5h18"),
    SUMMIT("M4 6h16v14H4z M4 10.5h16 M8.5 3.5V8 M15.5 3.5V8 M8.5 15h3"),
    COUNTRY("M6 21V4 M6 5c5-3 7 3 12 0v9c-5 3-7-3-12 0"),
    STATISTICS("M4 4v16h16 M8 15.5l3.5-5 3.5 3L20 7"),
    MEMBERSHIP(
            "M9 12m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0 M15 12m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0"),
    COMPARE("M4 5h6v15H4z M14 5h6v15h-6z M6.5 9.500h1 M16.500 9.500h1 M6.5 13h1 M16.500 13h1"),
    CHAIR("M8 4v9h9 M8 13v7.500 M17 13v7.500"),
    PRIORITY("M4 6h9 M4 12h9 M4 18h9 M18 19V5 M15 8l3-3 3 3"),
    INITIATIVE("M9 17h6 M10 20.500h4 M12 3.500a6 6 0 0 0-3 11.200V17h6v-2.300a6 6 0 0 0-3-11.200"),
    STATEMENT("M4 5h16v11h-8l-4.500 4V16H4z"),
    CLAIM("M12 4v16 M7.500 20h9 M4 7l8-2 8 2 M4 7l-2.500 6.500h5z M20 7l-2.500 6.500h5z"),
    FIGURE("M4 5h16v14H4z M4 9.500h16 M4 14.250h16 M10 5v14"),
    SOURCE("M5 4.500h6a2 2 0 0 1 2 2V20a2 2 0 0 0-2-1.500H5z M21 4.500h-6a2 2 0 0 0-2 2V20a2 2 0 0 1 2-1.500h6z"),
    RECORD("M6 3.500h8.500L19 8v12.500H6z M14 3.500V8.500h5 M9 13h7 M9 16.500h5"),
    GLOBE("M12 12m-8.5 0a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0 M3.5 12h17"
            + " M12 3.500c5 5 5 12 0 17 M12 3.500c-5 5-5 12 0 17"),
    CONTRAST("M12 12m-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0 M12 4v16 M12 7.500h6 M12 12h8 M12 16.500h6"),
    PERSON("M12 8.500m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M4.5 20.500c1-4.5 4-6 7.5-6s6.5 1.5 7.5 6"),
    DOWNLOAD("M12 4v11 M7.500 10.500 12 15l4.500-4.500 M4.500 19.500h15"),
    BRIEFING("M6 3.500h12v17H6z M9 8h6 M9 11.500h6 M9 15h3.500"),
    UP("M12 19V6 M6.500 11 12 5.500l5.500 5.500"),
    DOWN("M12 5v13 M6.500 13l5.500 5.500 5.500-5.500"),
    CLOCK("M12 12m-8.5 0a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0 M12 7v5l3.5 2");

    private final String strokes;

    Symbol(String strokes) {
        this.strokes = strokes;
    }

    /** The drawing, in the colour of the text around it and hidden from screen readers. */
    public Component draw() {
        var drawing = new Svg(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\""
                        + " stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"" + strokes + "\"/></svg>");
        drawing.addClassName("symbol");
        drawing.getElement().setAttribute("aria-hidden", "true");
        return drawing;
    }
}
