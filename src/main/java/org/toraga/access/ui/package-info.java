/** Pages and panels of the module. */
@NamedInterface("ui")
@NullMarked
package org.toraga.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
