/** What was said, and the numbers in it that data can test. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "dataset",
            "sources",
            "sources::ui",
            "countries",
            "countries::ui",
            "organizations",
            "organizations::ui",
            "memberships",
            "events",
            "events::ui",
            "statistics"
        })
@NullMarked
package org.toraga.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
