package org.toraga.chairmanships;

/** The field that a priority belongs to. */
public enum PriorityCategory {
    CULTURE,
    ECONOMY,
    EDUCATION,
    ENERGY,
    ENVIRONMENT,
    FOOD,
    HUMANITARIAN,
    INSTITUTIONAL,
    SECURITY,
    TRANSPORT
}
