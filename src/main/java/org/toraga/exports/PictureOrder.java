package org.toraga.exports;

/**
 * What picture is wanted.
 *
 * @param scale points of a PNG for each CSS pixel: 1, 2 or 4
 */
public record PictureOrder(PictureFormat format, PictureSize size, int scale) {}
