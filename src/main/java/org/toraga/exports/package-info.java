/** What leaves the desk: files made of what is on the screen, who took them and when, and the menu that offers them. */
@ApplicationModule(allowedDependencies = {"base", "charts"})
@NullMarked
package org.toraga.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
