package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.memberships.GroupRule;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.statistics.Members;
import org.toraga.statistics.Subject;
import org.toraga.statistics.Years;

/** Finds whom a picture of the explorer is about. */
@Component
class ExplorerSubjects {

    /** What the group of one's own is called among subjects. */
    static final String OWN_GROUP = "GROUP";

    private final MembershipService memberships;
    private final OrganizationService organizations;
    private final CountryNames names;

    ExplorerSubjects(MembershipService memberships, OrganizationService organizations, CountryNames names) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.names = names;
    }

    /**
     * The subjects of a picture, states in the alphabetical order of the language. None if the group has no state.
     *
     * @param years for which a group that grew is followed
     * @throws org.toraga.memberships.GroupRuleException if the state has a rule that cannot be read
     */
    List<Subject> of(ExplorerState state, Years years, LocalDate asOf, Locale language) {
        return switch (state.scope()) {
            case STATES -> apart(Set.copyOf(names.sorted(language)), language);
            case WORLD -> List.of(new Subject.World());
            case ORGANIZATIONS ->
                organizations(state).stream()
                        .<Subject>map(code ->
                                new Subject.Group(code.value(), members(GroupRule.members(code), state, years, asOf)))
                        .toList();
            case MEMBERS -> {
                var code = organization(state);
                yield group(code.value(), members(GroupRule.members(code), state, years, asOf), state, language);
            }
            case GROUP -> group(OWN_GROUP, ownGroup(state, years, asOf, language), state, language);
        };
    }

    /** The organization whose members are shown: the one that the address names first, or else the first of all. */
    OrganizationCode organization(ExplorerState state) {
        var all = organizations.codes();
        return state.organizations().stream().filter(all::contains).findFirst().orElseGet(all::getFirst);
    }

    /** The organizations shown as aggregates, all of them unless the address names some. */
    List<OrganizationCode> organizations(ExplorerState state) {
        var all = organizations.codes();
        var chosen = state.organizations().stream().filter(all::contains).toList();
        return chosen.isEmpty() ? all : chosen;
    }

    /** The rules whose changes over years can be marked, by what they are called. */
    Map<String, GroupRule> rules(ExplorerState state) {
        return switch (state.scope()) {
            case STATES, WORLD -> Map.of();
            case MEMBERS -> {
                var code = organization(state);
                yield Map.of(code.value(), GroupRule.members(code));
            }
            case ORGANIZATIONS ->
                organizations(state).stream().collect(Collectors.toMap(OrganizationCode::value, GroupRule::members));
            case GROUP -> state.rule().isEmpty() ? Map.of() : Map.of(OWN_GROUP, GroupRule.parse(state.rule()));
        };
    }

    /**
     * Who fits a rule on the last day of each year.
     *
     * @param asOf what came later is taken to be as on this day
     */
    Map<Integer, Set<CountryCode>> byYear(GroupRule rule, Years years, LocalDate asOf) {
        var days = new HashMap<Integer, LocalDate>();
        IntStream.rangeClosed(years.from(), years.to()).forEach(year -> {
            var end = LocalDate.of(year, 12, 31);
            days.put(year, end.isAfter(asOf) && year >= asOf.getYear() ? asOf : end);
        });
        var groups = memberships.groups(rule, Set.copyOf(days.values()));
        var byYear = new HashMap<Integer, Set<CountryCode>>();
        days.forEach((year, day) -> byYear.put(year, groups.getOrDefault(day, Set.of())));
        return byYear;
    }

    private Members members(GroupRule rule, ExplorerState state, Years years, LocalDate asOf) {
        return state.grew()
                ? Members.grown(byYear(rule, years, asOf))
                : Members.constant(memberships.group(rule, asOf));
    }

    private Members ownGroup(ExplorerState state, Years years, LocalDate asOf, Locale language) {
        if (!state.rule().isEmpty()) {
            return members(GroupRule.parse(state.rule()), state, years, asOf);
        }
        var known = Set.copyOf(names.sorted(language));
        return Members.constant(state.states().stream().filter(known::contains).collect(Collectors.toSet()));
    }

    private List<Subject> group(String key, Members members, ExplorerState state, Locale language) {
        if (members.ever().isEmpty()) {
            return List.of();
        }
        return state.together() ? List.of(new Subject.Group(key, members)) : apart(members.ever(), language);
    }

    private List<Subject> apart(Set<CountryCode> states, Locale language) {
        var subjects = new ArrayList<Subject>();
        for (var country : names.sorted(language)) {
            if (states.contains(country)) {
                subjects.add(new Subject.State(country));
            }
        }
        return subjects;
    }
}
