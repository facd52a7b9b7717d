package org.toraga.statistics;

import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;

/**
 * What a figure is about: a country, or the world as the publisher itself adds it up.
 *
 * @param id the number of the UN Statistics Division (M49), which has one for the world as well
 * @param code {@code KAZ}, or {@code WLD} for the world
 */
public record Area(int id, String code, @Nullable CountryCode country) {

    public static final String WORLD_CODE = "WLD";

    static final int WORLD_ID = 1;
}
