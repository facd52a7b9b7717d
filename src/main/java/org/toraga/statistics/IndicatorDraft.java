package org.toraga.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.sources.SourceCode;

/**
 * An indicator as entered.
 *
 * @param code the key to be, for example {@code NY.GDP.MKTP.CD}; fixed once stored
 * @param decimals how many are shown, 0 to 6
 * @param weight present if and only if the aggregation is {@link Aggregation#WEIGHTED_MEAN}
 * @param vintage the publisher's own "last updated" day, or the month of the repository that the figures were copied from
 */
public record IndicatorDraft(
        String code,
        String name,
        @Nullable String nameRussian,
        @Nullable String nameKazakh,
        String description,
        Unit unit,
        int decimals,
        Topic topic,
        Aggregation aggregation,
        @Nullable IndicatorCode weight,
        String provider,
        PartialDate vintage,
        @Nullable String note,
        SourceCode source,
        List<SourceCode> furtherSources) {}
