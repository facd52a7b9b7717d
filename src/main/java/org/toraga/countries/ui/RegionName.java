package org.toraga.countries.ui;

import java.util.Locale;

/** Words for the regions, which the data set names in English from a closed list. */
public final class RegionName {

    private RegionName() {}

    /** The key of the region's name. @param region as the data set has it */
    public static String key(String region) {
        return "countries.region." + region.toLowerCase(Locale.ROOT);
    }
}
