/** Pages of one organization, country or event, made of panels of the other modules. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "exports",
            "exports::ui",
            "charts",
            "maps",
            "revisions",
            "revisions::ui",
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
            "statistics::ui",
            "claims",
            "claims::ui"
        })
@NullMarked
package org.toraga.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
