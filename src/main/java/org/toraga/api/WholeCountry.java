package org.toraga.api;

import java.time.LocalDate;
import java.util.List;

/** A state with its standings, past ones as well, its turns in the chair, and the events that it hosts. */
record WholeCountry(
        LocalDate asOf,
        String link,
        CountryItem country,
        List<MembershipItem> memberships,
        List<ChairmanshipItem> chairmanships,
        List<EventItem> events) {}
