package org.toraga.api;

import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.chairmanships.PriorityCategory;
import org.toraga.chairmanships.PriorityKind;
import org.toraga.chairmanships.PriorityRow;

record PriorityItem(
        String code,
        String organization,

        @Tells("Its place among those of the organization, from 1")
        int ordinal,

        PriorityKind kind,
        PriorityCategory category,
        String title,
        String description,

        @Tells("The letter that it stands for in a motto such as TURKTIME") @Nullable String acronymLetter,

        boolean inArticles,
        String source) {

    static PriorityItem of(PriorityRow row) {
        return new PriorityItem(
                row.code(),
                row.organization().value(),
                row.ordinal(),
                row.kind(),
                row.category(),
                row.title().english(),
                row.description(),
                row.acronymLetter(),
                row.inArticles(),
                row.source().value());
    }
}
