package org.toraga.exports;

/** Whoever asked for the file does not want it any more. */
public class ExportStoppedException extends RuntimeException {}
