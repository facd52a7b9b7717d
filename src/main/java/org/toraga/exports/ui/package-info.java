@NullMarked
package org.toraga.exports.ui;

import org.jspecify.annotations.NullMarked;
