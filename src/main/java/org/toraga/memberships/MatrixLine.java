package org.toraga.memberships;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/**
 * One state's standings in all organizations on a day.
 *
 * @param name in the language asked for
 * @param rank its place in the alphabet of that language
 * @param region as the data set has it, in English
 * @param rows the standing in each organization in which it has one on the day, or one without a date
 * @param asOf the day
 */
public record MatrixLine(
        CountryCode country,
        String name,
        int rank,
        String region,
        Map<OrganizationCode, MembershipRow> rows,
        LocalDate asOf) {

    public Optional<MembershipRow> row(OrganizationCode organization) {
        return Optional.ofNullable(rows.get(organization));
    }

    public Optional<Standing> standing(OrganizationCode organization) {
        return row(organization).map(row -> Standing.of(row, asOf));
    }

    public boolean isMember(OrganizationCode organization) {
        return standing(organization).filter(Standing::isMember).isPresent();
    }

    /** Whether it is told with doubt how the state stands there; a standing without a date says so by itself. */
    public boolean isDoubtful(OrganizationCode organization) {
        return row(organization)
                .filter(row -> row.since() != null && row.confidence().isDoubtful())
                .isPresent();
    }

    /** In how many organizations it is a member. */
    public int memberships() {
        return (int) rows.keySet().stream().filter(this::isMember).count();
    }
}
