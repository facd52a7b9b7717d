/** A world map described once: the picture and its table twin are made from one record. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "countries",
            "countries::ui",
            "charts",
            "exports",
            "exports::drawing",
            "exports::ui"
        })
@NullMarked
package org.toraga.maps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
