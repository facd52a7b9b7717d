/** Packs that are taken to a meeting: one description of a subject, set as pages, slides and a workbook, kept under a number. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "charts",
            "chairmanships",
            "claims",
            "claims::ui",
            "countries",
            "countries::ui",
            "events",
            "events::ui",
            "exports",
            "exports::ui",
            "memberships",
            "organizations",
            "organizations::ui",
            "revisions",
            "sources",
            "sources::ui",
            "statistics",
            "statistics::ui"
        })
@NullMarked
package org.toraga.briefings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
