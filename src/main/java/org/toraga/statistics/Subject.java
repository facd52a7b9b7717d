package org.toraga.statistics;

import java.util.Set;
import org.toraga.countries.CountryCode;

/** Whom a figure is about. */
public sealed interface Subject {

    /** Every state that it is made of in any year; none for the world, which the publisher adds up itself. */
    Set<CountryCode> states();

    /** A state by itself. */
    record State(CountryCode country) implements Subject {

        @Override
        public Set<CountryCode> states() {
            return Set.of(country);
        }
    }

    /** Several states together. @param key tells groups of one question apart */
    record Group(String key, Members members) implements Subject {

        @Override
        public Set<CountryCode> states() {
            return members.ever();
        }
    }

    /** The world as the publisher itself adds it up. */
    record World() implements Subject {

        @Override
        public Set<CountryCode> states() {
            return Set.of();
        }
    }
}
