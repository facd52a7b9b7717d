/** The parts that every page is made of. */
@NullMarked
package org.toraga.base.ui;

import org.jspecify.annotations.NullMarked;
