/** Where packs are ordered, composed, and looked up by their numbers. */
@NullMarked
package org.toraga.briefings.ui;

import org.jspecify.annotations.NullMarked;
