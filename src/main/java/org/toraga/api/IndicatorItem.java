package org.toraga.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Topic;
import org.toraga.statistics.Unit;

record IndicatorItem(
        String code,
        String name,
        String description,

        @Tells("Values are unscaled: dollars, not millions of them")
        Unit unit,

        int decimals,
        Topic topic,

        @Tells("How figures of several states are put together; NONE: not at all")
        Aggregation aggregation,

        @Tells("The indicator that a weighted mean is weighted by") @Nullable String weight,

        String provider,

        @Tells("The publisher's own last update, as exactly as it is known")
        String vintage,

        @Nullable String note,
        String source,
        List<String> furtherSources) {

    static IndicatorItem of(IndicatorDetails details) {
        return new IndicatorItem(
                details.code().value(),
                details.name().english(),
                details.description(),
                details.unit(),
                details.decimals(),
                details.topic(),
                details.aggregation(),
                Words.of(details.weight()),
                details.provider(),
                details.vintage().isoText(),
                details.note(),
                details.source().value(),
                Words.of(details.furtherSources()));
    }
}
