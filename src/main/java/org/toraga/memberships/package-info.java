/** Which state belonged to which organization, in what standing, when. */
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
package org.toraga.memberships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
