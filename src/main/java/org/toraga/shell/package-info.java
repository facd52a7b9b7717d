/** The frame around every page, and the pages for what cannot be shown. */
@ApplicationModule(allowedDependencies = {"base", "security", "security::ui"})
@NullMarked
package org.toraga.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
