/** Where a fact comes from, and what rests on it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "dataset",
            "exports",
            "exports::ui",
            "records",
            "records::ui",
            "revisions",
            "revisions::ui"
        })
@NullMarked
package org.toraga.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
