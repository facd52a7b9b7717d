/** Where a fact comes from, and what rests on it. */
@ApplicationModule(allowedDependencies = {"base", "dataset"})
@NullMarked
package org.toraga.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
