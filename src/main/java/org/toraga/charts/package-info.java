/** A chart described once: the picture, its table twin and its notes are made from one record. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.toraga.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
