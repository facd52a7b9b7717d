package org.toraga.charts;

/** Where the figures of a chart come from. @param path of the source's page */
public record ChartSource(String text, String path) {}
