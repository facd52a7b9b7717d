/** The instrument that measures the desk: {@code ./mvnw -Pbench verify}. Nothing of it is in the jar. */
@NullMarked
package org.toraga.bench;

import org.jspecify.annotations.NullMarked;
