/** The international organizations. */
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
            "countries::ui"
        })
@NullMarked
package org.toraga.organizations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
