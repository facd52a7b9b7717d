package org.toraga.profiles;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toraga.base.ui.Address;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorRow;

/** Which indicators an address asks for: {@code indicators=SP.POP.TOTL,NY.GDP.MKTP.CD}. */
final class IndicatorChoice {

    static final String PARAMETER = "indicators";

    /** Stands for none at all: a blank value would drop out of the address. */
    private static final String NONE = "-";

    private static final String DEFAULT = "SP.POP.TOTL,NY.GDP.MKTP.CD,NY.GDP.PCAP.CD";

    private IndicatorChoice() {}

    /** Those of {@code known} that the address names, each once and no more than the list has room for. */
    static List<IndicatorRow> read(Address address, List<IndicatorRow> known) {
        return Arrays.stream(address.text(PARAMETER).orElse(DEFAULT).split(","))
                .flatMap(text -> IndicatorCode.read(text).stream())
                .flatMap(code -> find(code, known))
                .distinct()
                .limit(CountryFilter.MOST_INDICATORS)
                .toList();
    }

    private static Stream<IndicatorRow> find(IndicatorCode code, List<IndicatorRow> known) {
        return known.stream().filter(indicator -> indicator.code().equals(code));
    }

    static String text(Collection<IndicatorRow> chosen) {
        return chosen.isEmpty()
                ? NONE
                : chosen.stream().map(indicator -> indicator.code().value()).collect(Collectors.joining(","));
    }
}
