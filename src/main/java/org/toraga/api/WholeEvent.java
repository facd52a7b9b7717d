package org.toraga.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.events.EventDetails;

record WholeEvent(
        EventItem event,
        String description,
        EventPlan plan,

        @Tells("What became of it; null until that can have been known on the day") @Nullable EventOutcome outcome,

        @Tells("The main one first") List<String> sources) {

    static WholeEvent of(EventDetails details) {
        return new WholeEvent(
                EventItem.of(details.event()),
                details.description().english(),
                EventPlan.of(details.plan()),
                details.outcome() == null ? null : EventOutcome.of(details.outcome()),
                Words.of(details.sources()));
    }
}
