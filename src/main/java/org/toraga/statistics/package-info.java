/** Indicators, their observations, and what they add up to for an organization. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "exports",
            "exports::ui",
            "dataset",
            "records",
            "records::ui",
            "revisions",
            "sources",
            "sources::ui",
            "countries",
            "countries::ui",
            "organizations",
            "organizations::ui",
            "memberships",
            "charts",
            "maps"
        })
@NullMarked
package org.toraga.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
