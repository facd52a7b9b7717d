package org.toraga.statistics;

/** The field that an indicator belongs to. */
public enum Topic {
    CLIMATE,
    ECONOMY,
    FOOD,
    LAND,
    PEOPLE,
    SECURITY,
    TRADE,
    WATER
}
