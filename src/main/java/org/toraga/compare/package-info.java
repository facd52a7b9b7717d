/** Two to four organizations or states side by side, made of panels of the other modules. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "charts",
            "sources",
            "sources::ui",
            "countries",
            "countries::ui",
            "organizations",
            "organizations::ui",
            "memberships",
            "memberships::ui",
            "chairmanships",
            "chairmanships::ui",
            "events",
            "events::ui",
            "statistics",
            "statistics::ui"
        })
@NullMarked
package org.toraga.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
