package org.toraga.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.toraga.base.ui.Address;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorRow;

/** Which indicators an address asks for: {@code indicators=SP.POP.TOTL,NY.GDP.MKTP.CD}. */
final class IndicatorChoice {

    static final String PARAMETER = "indicators";
    static final int MOST = 8;

    /** Size, wealth and trade. */
    private static final String DEFAULT = "NY.GDP.MKTP.CD,SP.POP.TOTL,NY.GDP.PCAP.CD,NE.EXP.GNFS.CD,NE.IMP.GNFS.CD";

    /** Stands for none at all: a blank value would drop out of the address. */
    private static final String NONE = "-";

    private IndicatorChoice() {}

    /** Those of {@code known} that the address names, each once. */
    static List<IndicatorRow> read(Address address, List<IndicatorRow> known) {
        return Arrays.stream(address.text(PARAMETER).orElse(DEFAULT).split(","))
                .flatMap(text -> IndicatorCode.read(text).stream())
                .flatMap(code ->
                        known.stream().filter(indicator -> indicator.code().equals(code)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    static String text(Collection<IndicatorRow> chosen) {
        return chosen.isEmpty()
                ? NONE
                : chosen.stream().map(indicator -> indicator.code().value()).collect(Collectors.joining(","));
    }
}
