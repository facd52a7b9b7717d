/** Where an admin chooses a file, looks at what it would change, and applies it. */
@NullMarked
package org.toraga.imports.ui;

import org.jspecify.annotations.NullMarked;
