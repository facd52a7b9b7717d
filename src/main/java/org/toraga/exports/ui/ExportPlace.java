package org.toraga.exports.ui;

/**
 * Where somebody stood when an export was asked for.
 *
 * @param desk where the desk answers, without a slash at the end
 * @param address of the page within the desk, without a slash before it
 */
public record ExportPlace(String desk, String address) {}
