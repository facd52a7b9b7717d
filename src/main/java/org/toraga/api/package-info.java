/** The interface for programs: every kind of record of the desk, to be read by HTTP as JSON or CSV. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "base",
            "briefings",
            "chairmanships",
            "claims",
            "countries",
            "events",
            "exports",
            "maps",
            "memberships",
            "organizations",
            "security",
            "sources",
            "statistics"
        })
@NullMarked
package org.toraga.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
