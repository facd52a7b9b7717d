package org.toraga.memberships.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.countries.CountryCode;
import org.toraga.countries.HomeCountry;
import org.toraga.memberships.Overlaps;
import org.toraga.organizations.OrganizationCode;

/**
 * Which states are picked by what they share, as the address has it: {@code members=SCO,OTS}, {@code exactly=SCO,CICA} or
 * {@code shared=3}.
 *
 * @param organizations in the order of the desk; none for {@link Kind#SHARED}
 * @param least how many organizations are shared at least; 0 but for {@link Kind#SHARED}
 */
record MembershipPick(Kind kind, List<OrganizationCode> organizations, int least) {

    /** What makes a state one of those picked. */
    enum Kind {
        /** It is a member of all the organizations. */
        MEMBERS("members"),
        /** It is a member of these organizations and of no other. */
        EXACTLY("exactly"),
        /** It is a member of so many organizations together with the home country. */
        SHARED("shared");

        private final String parameter;

        Kind(String parameter) {
            this.parameter = parameter;
        }
    }

    static MembershipPick members(List<OrganizationCode> organizations) {
        return new MembershipPick(Kind.MEMBERS, organizations, 0);
    }

    static MembershipPick exactly(List<OrganizationCode> organizations) {
        return new MembershipPick(Kind.EXACTLY, organizations, 0);
    }

    static MembershipPick shared(int least) {
        return new MembershipPick(Kind.SHARED, List.of(), least);
    }

    /** @param known organizations in the order of the desk; others in the address are passed over */
    static Optional<MembershipPick> read(Address address, List<OrganizationCode> known) {
        var members = organizations(address, Kind.MEMBERS, known);
        if (!members.isEmpty()) {
            return Optional.of(members(members));
        }
        var exactly = organizations(address, Kind.EXACTLY, known);
        if (!exactly.isEmpty()) {
            return Optional.of(exactly(exactly));
        }
        return address.number(Kind.SHARED.parameter, 1, Math.max(1, known.size()))
                .map(MembershipPick::shared);
    }

    private static List<OrganizationCode> organizations(Address address, Kind kind, List<OrganizationCode> known) {
        var named = Arrays.stream(address.text(kind.parameter).orElse("").split(","))
                .flatMap(text -> OrganizationCode.read(text).stream())
                .collect(Collectors.toSet());
        return known.stream().filter(named::contains).toList();
    }

    /** The same page with this picked and nothing else; a null picks nothing. */
    static Address in(Address address, @Nullable MembershipPick pick) {
        var changed = address;
        for (var kind : Kind.values()) {
            changed = changed.with(kind.parameter, pick != null && pick.kind == kind ? pick.text() : null);
        }
        return changed;
    }

    private String text() {
        return kind == Kind.SHARED
                ? String.valueOf(least)
                : organizations.stream().map(OrganizationCode::value).collect(Collectors.joining(","));
    }

    Set<CountryCode> states(Overlaps overlaps) {
        return switch (kind) {
            case MEMBERS -> overlaps.shared(organizations);
            case EXACTLY -> overlaps.exactly(organizations);
            case SHARED -> overlaps.sharing(HomeCountry.CODE, least);
        };
    }

    /** The rule that makes up the same group in the explorer; empty where no rule says it. */
    Optional<String> rule(List<OrganizationCode> known) {
        if (kind == Kind.SHARED) {
            return Optional.empty();
        }
        var rule = organizations.stream().map(OrganizationCode::value).collect(Collectors.joining(" and "));
        if (kind == Kind.EXACTLY) {
            rule += known.stream()
                    .filter(other -> !organizations.contains(other))
                    .map(other -> " and not " + other)
                    .collect(Collectors.joining());
        }
        return Optional.of(rule);
    }
}
