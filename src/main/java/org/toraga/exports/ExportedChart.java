package org.toraga.exports;

import java.time.LocalDate;
import java.util.Locale;
import org.toraga.charts.ChartDescription;

/**
 * A chart as somebody saw it.
 *
 * @param asOf day whose state of the world the page showed
 * @param desk where the desk answers, without a slash at the end: {@code https://desk.example}
 * @param address of the page within the desk, without a slash before it
 */
public record ExportedChart(ChartDescription chart, Locale language, LocalDate asOf, String desk, String address) {

    /** The way back to the page. */
    public String link() {
        return desk + "/" + address;
    }
}
