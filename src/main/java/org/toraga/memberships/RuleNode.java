package org.toraga.memberships;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/** A part of a rule, once read. */
sealed interface RuleNode {

    /** The states that the part means, by code. */
    Set<CountryCode> in(Standings standings);

    /** An organization where the rule names it. @param place of its first character, from 1 */
    record Named(OrganizationCode organization, int place) {

        OrganizationCode in(Standings standings) {
            if (!standings.organizations().contains(organization)) {
                throw GroupRuleException.unknownOrganization(place, organization.value());
            }
            return organization;
        }
    }

    record With(Named organization, MembershipStatus status) implements RuleNode {

        @Override
        public Set<CountryCode> in(Standings standings) {
            return standings.of(organization.in(standings), status);
        }
    }

    /** @param count from 1 to the number of organizations */
    record AtLeast(int count, int place, List<Named> organizations, MembershipStatus status) implements RuleNode {

        @Override
        public Set<CountryCode> in(Standings standings) {
            var chosen = organizations.stream()
                    .map(organization -> organization.in(standings))
                    .distinct()
                    .toList();
            return atLeast(count, place, chosen, status, standings);
        }
    }

    /** @param announced how many the rule believes there are: "the six"; 0 if it says "all" */
    record AtLeastOfAll(int count, int place, int announced, int announcedPlace, MembershipStatus status)
            implements RuleNode {

        @Override
        public Set<CountryCode> in(Standings standings) {
            int actual = standings.organizations().size();
            if (announced != 0 && announced != actual) {
                throw GroupRuleException.notSoMany(announcedPlace, actual);
            }
            return atLeast(count, place, standings.organizations(), status, standings);
        }
    }

    record And(RuleNode left, RuleNode right) implements RuleNode {

        @Override
        public Set<CountryCode> in(Standings standings) {
            var both = new TreeSet<>(left.in(standings));
            both.retainAll(right.in(standings));
            return both;
        }
    }

    record Or(RuleNode left, RuleNode right) implements RuleNode {

        @Override
        public Set<CountryCode> in(Standings standings) {
            var either = new TreeSet<>(left.in(standings));
            either.addAll(right.in(standings));
            return either;
        }
    }

    record Not(RuleNode inner) implements RuleNode {

        @Override
        public Set<CountryCode> in(Standings standings) {
            var rest = new TreeSet<>(standings.states());
            rest.removeAll(inner.in(standings));
            return rest;
        }
    }

    private static Set<CountryCode> atLeast(
            int count, int place, List<OrganizationCode> chosen, MembershipStatus status, Standings standings) {
        if (count < 1 || count > chosen.size()) {
            throw GroupRuleException.count(place, chosen.size());
        }
        var enough = new TreeSet<CountryCode>();
        for (var state : standings.states()) {
            var held = chosen.stream()
                    .filter(organization -> standings.of(organization, status).contains(state))
                    .count();
            if (held >= count) {
                enough.add(state);
            }
        }
        return enough;
    }
}
