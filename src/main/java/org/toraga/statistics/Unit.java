package org.toraga.statistics;

/** What an indicator is measured in. Values are stored unscaled: dollars, not millions of them. */
public enum Unit {
    /** US dollars at the prices of the year. */
    USD,
    /** US dollars at the prices of 2015. */
    USD_2015,
    /** International dollars: differences in price levels between countries are evened out. */
    INTL_USD,
    PERCENT,
    PERCENT_OF_GDP,
    PERCENT_OF_LAND,
    PERCENT_OF_POPULATION,
    /** Of all water withdrawn. */
    PERCENT_OF_WITHDRAWAL,
    PERSONS,
    SQ_KM,
    TONNES,
    MILLION_TONNES,
    BILLION_CUBIC_METRES,
    CUBIC_METRES_PER_PERSON,
    /** Kilocalories per inhabitant and day. */
    KCAL_PER_PERSON_DAY,
    /** Kilograms per international dollar. */
    KG_PER_INTL_USD,
    /** A bare number, as its own description explains it. */
    INDEX,
    YEARS;

    public boolean isPercentage() {
        return name().startsWith("PERCENT");
    }

    public boolean isMoney() {
        return this == USD || this == USD_2015 || this == INTL_USD;
    }
}
