package org.toraga.exports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.toraga.base.Refusal;
import org.toraga.base.ui.Address;
import org.toraga.charts.ChartDescription;

/** A page that is one chart. Its pictures stand beside it: {@code statistics.svg} beside {@code statistics}. */
public interface ChartPage {

    /** Of the page within the desk, for example {@code statistics}. */
    String path();

    /**
     * The chart that the address asks for; empty if what it asks for is no chart, or nothing is there to be drawn.
     *
     * @throws Refusal if a rule forbids it, which the text says
     */
    Optional<ChartDescription> chart(Address address, LocalDate asOf, Locale language);
}
