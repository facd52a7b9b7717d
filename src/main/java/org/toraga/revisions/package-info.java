/**
 * What was changed, by whom, when and why: kept in a chain that shows tampering, told to open pages, and undone from there.
 */
@ApplicationModule(allowedDependencies = {"base", "exports", "exports::ui", "dataset"})
@NullMarked
package org.toraga.revisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
