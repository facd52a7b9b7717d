/** Who chaired an organization when, and what the chair wanted: priorities and initiatives. */
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
            "charts"
        })
@NullMarked
package org.toraga.chairmanships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
