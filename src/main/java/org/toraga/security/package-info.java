/** Accounts, roles and signing in. */
@ApplicationModule(allowedDependencies = {"base", "exports", "exports::ui", "revisions"})
@NullMarked
package org.toraga.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
