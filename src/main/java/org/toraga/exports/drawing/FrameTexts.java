package org.toraga.exports.drawing;

import java.util.List;

/**
 * What stands around a picture in its frame.
 *
 * @param subtitle may be empty
 * @param notes whole sentences
 * @param sources sources with their licences, and the as-of day, in whole sentences
 * @param link address of the page that the picture comes from
 */
public record FrameTexts(String title, String subtitle, List<String> notes, List<String> sources, String link) {}
