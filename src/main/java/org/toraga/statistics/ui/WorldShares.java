package org.toraga.statistics.ui;

import java.util.List;
import org.toraga.charts.ChartSource;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.IndicatorCode;

/**
 * What part of the world each organization's members are.
 *
 * @param quantities each with the shares of all organizations
 */
record WorldShares(List<OrganizationCode> organizations, List<Quantity> quantities, List<ChartSource> sources) {

    /** What shares are taken of. */
    enum Measure {
        GDP("statistics.shares.gdp", "NY.GDP.MKTP.CD"),
        POPULATION("statistics.shares.population", "SP.POP.TOTL"),
        TRADE("statistics.shares.trade", "NE.EXP.GNFS.CD", "NE.IMP.GNFS.CD"),
        /** Surface, not land, since its series reaches further. */
        TERRITORY("statistics.shares.land", "AG.SRF.TOTL.K2");

        private final String textKey;
        private final List<IndicatorCode> parts;

        Measure(String textKey, String... parts) {
            this.textKey = textKey;
            this.parts = List.of(parts).stream().map(IndicatorCode::new).toList();
        }

        String textKey() {
            return textKey;
        }

        /** The indicators that are added up. */
        List<IndicatorCode> parts() {
            return parts;
        }
    }

    /** @param shares one for each organization, in their order; without a value where there is none by the as-of day */
    record Quantity(Measure measure, List<Aggregate> shares) {}
}
