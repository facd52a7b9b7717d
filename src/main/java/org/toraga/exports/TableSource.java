package org.toraga.exports;

import org.jspecify.annotations.Nullable;

/**
 * What rows of a table rest on.
 *
 * @param text title, publisher and date
 * @param path of its page within the desk
 */
public record TableSource(String text, @Nullable String licence, String path) {}
