package org.toraga.access;

import java.time.LocalDate;

/**
 * The day whose state of the world is asked for by a parameter {@code asOf}; the desk's own day if there is none. A
 * controller that has one among its arguments takes that parameter.
 */
public record Day(LocalDate date) {

    public static final String PARAMETER = "asOf";
}
