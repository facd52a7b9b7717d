package org.toraga.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.ChartSource;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.YearValue;

/**
 * One indicator over years for each of those compared.
 *
 * @param weight present if organizations have a weighted mean
 * @param ofOrganizations empty where states are compared, or where the indicator cannot be put together
 * @param ofStates empty where organizations are compared
 */
record ComparedFigures(
        IndicatorDetails indicator,
        @Nullable IndicatorDetails weight,
        List<OfOrganization> ofOrganizations,
        List<OfState> ofStates,
        List<ChartSource> sources) {

    /** @param current of the year that the day shown looks at, if any has a value by then */
    record OfOrganization(OrganizationCode organization, List<Aggregate> aggregates, Optional<Aggregate> current) {}

    record OfState(CountryCode state, List<YearValue> values) {}
}
