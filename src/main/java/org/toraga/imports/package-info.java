/** What comes into the desk from outside: files and the World Bank, compared before anything is written. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "exports",
            "exports::ui",
            "revisions",
            "sources",
            "sources::ui",
            "countries",
            "statistics"
        })
@NullMarked
package org.toraga.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
