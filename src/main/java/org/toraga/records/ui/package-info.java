/** The working list and the form of every kind of record. */
@NamedInterface("ui")
@NullMarked
package org.toraga.records.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
