/** The states: codes, names in three languages, regions. */
@ApplicationModule(allowedDependencies = {"base", "dataset", "revisions", "sources", "sources::ui"})
@NullMarked
package org.toraga.countries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
