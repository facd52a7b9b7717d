/** The shipped data set: its files, how they are read, and the one transaction that loads them. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.toraga.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
