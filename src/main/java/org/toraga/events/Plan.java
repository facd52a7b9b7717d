package org.toraga.events;

import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;

/** An event as it was announced. */
public record Plan(
        EventDates dates, @Nullable String city, @Nullable CountryCode country) {}
