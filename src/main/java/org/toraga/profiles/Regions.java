package org.toraga.profiles;

import java.util.Locale;
import org.toraga.base.ui.Texts;

/** Words for the regions, which the data set names in English from a closed list. */
final class Regions {

    private Regions() {}

    static String name(String region, Texts texts, Locale language) {
        return texts.getTranslation("profiles.region." + region.toLowerCase(Locale.ROOT), language);
    }
}
