/** What was said, and the numbers in it that data can test. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "exports",
            "exports::ui",
            "dataset",
            "records",
            "records::ui",
            "revisions",
            "revisions::ui",
            "sources",
            "sources::ui",
            "countries",
            "countries::ui",
            "organizations",
            "organizations::ui",
            "memberships",
            "chairmanships",
            "chairmanships::ui",
            "events",
            "events::ui",
            "statistics",
            "statistics::ui",
            "charts"
        })
@NullMarked
package org.toraga.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
