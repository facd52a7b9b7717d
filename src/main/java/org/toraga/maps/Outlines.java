package org.toraga.maps;

import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * Where states lie on the drawing of the world, as on the screen: projected, in its units.
 *
 * <p>Source: Natural Earth, by way of the package world-atlas; {@code src/main/outlines} tells how the file is made.
 */
final class Outlines {

    /** The drawing, in units of its own. */
    static final double WIDTH = 960;

    static final double HEIGHT = 436;

    /**
     * @param area in square units
     * @param x of the middle of its largest part
     * @param path without a step if the source has no outline of so small a state
     */
    record Outline(double area, double x, double y, Path2D path) {}

    /** By M49 number. What has no number of its own is filed under its name. */
    private static final Map<String, Outline> ALL = read();

    private Outlines() {}

    static Map<String, Outline> all() {
        return ALL;
    }

    private static Map<String, Outline> read() {
        var outlines = new LinkedHashMap<String, Outline>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("maps/outlines.txt").getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split("\t", -1);
                outlines.put(
                        parts[0],
                        new Outline(
                                Double.parseDouble(parts[1]),
                                Double.parseDouble(parts[2]),
                                Double.parseDouble(parts[3]),
                                path(parts[4])));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return outlines;
    }

    /** Reads {@code M1,2L3,4L5,6Z} and so on. */
    private static Path2D path(String text) {
        var path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (var part : text.split("Z")) {
            var places = part.isEmpty() ? new String[0] : part.substring(1).split("L");
            for (int index = 0; index < places.length; index++) {
                var comma = places[index].indexOf(',');
                var x = Float.parseFloat(places[index].substring(0, comma));
                var y = Float.parseFloat(places[index].substring(comma + 1));
                if (index == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            if (places.length > 0) {
                path.closePath();
            }
        }
        return path;
    }
}
