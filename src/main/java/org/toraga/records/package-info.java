/** How every kind of record is kept: written by one service, edited in one form. */
@ApplicationModule(allowedDependencies = {"base", "exports", "exports::ui", "revisions", "revisions::ui", "security"})
@NullMarked
package org.toraga.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
