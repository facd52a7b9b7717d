/** Charts, laid out without a browser: the same series, order, colours, scales and words as on the screen. */
@NullMarked
package org.toraga.exports.plots;

import org.jspecify.annotations.NullMarked;
