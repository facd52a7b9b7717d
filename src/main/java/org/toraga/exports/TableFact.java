package org.toraga.exports;

/** Something said of a table as a whole, for example what its rows are narrowed to. @param name what is said */
public record TableFact(String name, String value) {}
