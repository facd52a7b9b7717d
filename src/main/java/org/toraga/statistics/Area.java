package org.toraga.statistics;

import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;

/**
 * What a figure is about: a country, or the world as the publisher itself adds it up.
 *
 * @param id short key of the table of observations
 * @param code {@code KAZ}, or {@code WLD} for the world
 */
public record Area(int id, String code, @Nullable CountryCode country) {}
