package org.toraga.base;

/** How exactly a date is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
