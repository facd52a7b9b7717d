/** Pages and panels of the module. */
@NamedInterface("ui")
@NullMarked
package org.toraga.revisions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
