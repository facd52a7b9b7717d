package org.toraga.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.events.Plan;

record EventPlan(
        String startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String city,
        @Nullable String country) {

    static EventPlan of(Plan plan) {
        return new EventPlan(
                plan.dates().start().isoText(), plan.dates().lastDay(), plan.city(), Words.of(plan.country()));
    }
}
