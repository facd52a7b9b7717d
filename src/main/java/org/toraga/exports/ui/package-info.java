/** The menus that offer what leaves the desk. */
@NamedInterface("ui")
@NullMarked
package org.toraga.exports.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
