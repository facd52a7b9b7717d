/** How programs ask the desk for data by HTTP: tokens, how often they may ask, and how they are refused. */
@ApplicationModule(allowedDependencies = {"base", "exports", "security"})
@NullMarked
package org.toraga.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
