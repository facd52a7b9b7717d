package org.toraga.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;

/** A part of a list, in an order that stays. */
record Listing<T>(
        @Tells("The day whose state of the world is told") LocalDate asOf,
        List<T> items,

        @Tells("To be sent as the parameter cursor for the part that follows; null if this is the last") @Nullable String next) {}
