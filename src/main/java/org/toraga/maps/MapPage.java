package org.toraga.maps;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.toraga.base.ui.Address;

/** A page that is one map, at some of its addresses at least. Its pictures stand beside it, as those of charts do. */
public interface MapPage {

    /** Of the page within the desk, for example {@code statistics}. */
    String path();

    /**
     * The map that the address asks for; empty if what it asks for is no map, or nothing is there to be drawn.
     *
     * @throws org.toraga.base.Refusal if a rule forbids it, which the text says
     */
    Optional<DescribedMap> map(Address address, LocalDate asOf, Locale language);
}
