/** Events for calendar programs: single ones to be added, and feeds to be followed (RFC 5545). */
@ApplicationModule(
        allowedDependencies = {"access", "access::ui", "base", "countries", "events", "events::ui", "organizations"})
@NullMarked
package org.toraga.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
