package org.toraga.chairmanships;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Wording;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * An initiative as shown.
 *
 * @param organization absent for an initiative of the state outside any organization
 * @param status as announced
 * @param outcome all that is known by today; pages show {@link #outcomeBy} of their day
 */
public record InitiativeRow(
        String code,
        @Nullable OrganizationCode organization,
        Wording title,
        String description,
        InitiativeStatus status,
        PartialDate announcedOn,
        boolean inArticles,
        SourceCode source,
        @Nullable InitiativeOutcome outcome) {

    /** What came of it, if that can have been known on that day. */
    public Optional<InitiativeOutcome> outcomeBy(LocalDate asOf) {
        return Optional.ofNullable(outcome).filter(known -> !asOf.isBefore(known.knownFrom()));
    }

    /** Whether it can have been announced by that day. */
    public boolean announcedBy(LocalDate asOf) {
        return !asOf.isBefore(announcedOn.earliest());
    }
}
