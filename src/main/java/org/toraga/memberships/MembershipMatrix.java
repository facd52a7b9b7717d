package org.toraga.memberships;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/**
 * Who stands where on a day. It is read whole: at most one line a state, and the overlaps need them all.
 *
 * @param organizations in the order of the desk
 * @param lines states with any standing, in the order of the alphabet
 */
public record MembershipMatrix(List<OrganizationCode> organizations, List<MatrixLine> lines) {

    /** Which organizations share which members. */
    public Overlaps overlaps() {
        Map<OrganizationCode, Set<CountryCode>> members = new LinkedHashMap<>();
        for (var organization : organizations) {
            members.put(
                    organization,
                    lines.stream()
                            .filter(line -> line.isMember(organization))
                            .map(MatrixLine::country)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return new Overlaps(members);
    }
}
