/** Toraga, one module per noun of the product. */
@NullMarked
package org.toraga;

import org.jspecify.annotations.NullMarked;
