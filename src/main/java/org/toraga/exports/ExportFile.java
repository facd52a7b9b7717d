package org.toraga.exports;

/** A file that was made. @param name with its ending, fit for every file system */
public record ExportFile(String name, String mediaType, byte[] content) {}
