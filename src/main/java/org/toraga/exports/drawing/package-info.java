/** Pictures as lists of marks, and what writes them as SVG, PNG and PDF. Knows nothing of charts and maps. */
@NamedInterface("drawing")
@NullMarked
package org.toraga.exports.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
