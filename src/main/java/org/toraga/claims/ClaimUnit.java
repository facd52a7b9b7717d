package org.toraga.claims;

import java.util.Arrays;
import java.util.Optional;
import org.toraga.statistics.Unit;

/** What the number of a claim is counted in: the units of the indicators, and what only claims speak of. */
public enum ClaimUnit {
    PERCENT,
    STATES,
    ORGANIZATIONS,
    YEARS,
    PERSONS,
    TONNES,
    AREAS,
    PERCENT_PER_YEAR,
    PERCENT_OF_GDP_PER_YEAR,
    USD,
    USD_2015,
    INTL_USD,
    PERCENT_OF_GDP,
    PERCENT_OF_LAND,
    PERCENT_OF_POPULATION,
    PERCENT_OF_WITHDRAWAL,
    SQ_KM,
    MILLION_TONNES,
    BILLION_CUBIC_METRES,
    CUBIC_METRES_PER_PERSON,
    KCAL_PER_PERSON_DAY,
    KG_PER_INTL_USD,
    INDEX,
    /** The statement names no number, or a bare one. */
    NONE;

    /** The indicators' unit of the same name, if they have one. */
    public Optional<Unit> measured() {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.name().equals(name()))
                .findFirst();
    }

    /** Whether it counts things by name: states, organizations, years. */
    public boolean isCounted() {
        return this == STATES || this == ORGANIZATIONS || this == YEARS || this == AREAS;
    }
}
