/** What every module may use: dates as they are known, roles, formats, and the parts that every page is made of. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.toraga.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
