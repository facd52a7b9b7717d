/** Summits and meetings: the plan as announced, and what became of it. */
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
            "chairmanships",
            "chairmanships::ui",
            "charts"
        })
@NullMarked
package org.toraga.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
