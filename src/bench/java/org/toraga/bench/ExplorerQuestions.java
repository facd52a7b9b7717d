package org.toraga.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.memberships.GroupRule;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.ExplorerService;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Measure;
import org.toraga.statistics.Members;
import org.toraga.statistics.ShownAs;
import org.toraga.statistics.Subject;
import org.toraga.statistics.Years;

/**
 * What the explorer asks the desk's services when a picture changes, question by question: what is known of the indicator,
 * the years it has, whose figures are wanted, and the figures. Indicators and years are drawn by seed.
 */
class ExplorerQuestions {

    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 15);
    private static final int WINDOW = 5;

    private final ExplorerService explorer;
    private final MembershipService memberships;
    private final List<OrganizationCode> organizations;
    private final Set<CountryCode> states;
    private final List<IndicatorDetails> indicators;
    private final SplittableRandom random;
    private final Map<String, Runnable> kinds = new LinkedHashMap<>();

    ExplorerQuestions(InProcess desk, List<IndicatorCode> codes, long seed) {
        explorer = desk.service(ExplorerService.class);
        memberships = desk.service(MembershipService.class);
        organizations = desk.service(OrganizationService.class).codes();
        states = Set.copyOf(desk.service(CountryNames.class).sorted(Locale.ENGLISH));
        indicators = explorer.indicators(codes);
        random = new SplittableRandom(seed);
        kinds.put("series of all states", () -> courses(any(), ShownAs.VALUE, apart(states)));
        kinds.put("series of an organization's members", () -> courses(any(), ShownAs.VALUE, apart(members())));
        kinds.put("ranking of all states in one year", () -> ranking(any(), ShownAs.VALUE, apart(states), 1));
        kinds.put("ranking, latest within five years", () -> ranking(any(), ShownAs.VALUE, apart(states), WINDOW));
        kinds.put("ranking per head", () -> ranking(sum(), ShownAs.HEAD, apart(states), 1));
        kinds.put("six organizations as aggregates", () -> courses(combinable(), ShownAs.VALUE, groups()));
        kinds.put("six organizations' share of the world", () -> courses(sum(), ShownAs.SHARE, groups()));
        kinds.put("six organizations per head", () -> courses(sum(), ShownAs.HEAD, groups()));
        kinds.put("growth of one organization", () -> courses(sum(), ShownAs.GROWTH, List.of(group(organization()))));
        kinds.put("share of the world as organizations grew", this::asTheyGrew);
        kinds.put("scatter of all states", this::scatter);
    }

    Map<String, Runnable> kinds() {
        return kinds;
    }

    private void courses(IndicatorDetails drawn, ShownAs shownAs, List<Subject> subjects) {
        var asked = explorer.indicators(List.of(drawn.code()));
        explorer.years(List.of(drawn.code()))
                .ifPresent(years -> explorer.courses(new Measure(asked, shownAs, years.from()), subjects, years));
    }

    private void ranking(IndicatorDetails drawn, ShownAs shownAs, List<Subject> subjects, int window) {
        var asked = explorer.indicators(List.of(drawn.code()));
        explorer.years(List.of(drawn.code())).ifPresent(years -> {
            var measure = new Measure(asked, shownAs, years.from());
            // Every other time a year is named, and otherwise looked for.
            var year = random.nextBoolean()
                    ? random.nextInt(years.from(), years.to() + 1)
                    : explorer.yearShown(measure, subjects, AS_OF).orElse(years.to());
            explorer.ranking(measure, subjects, year, window);
        });
    }

    private void asTheyGrew() {
        var drawn = sum();
        var asked = explorer.indicators(List.of(drawn.code()));
        explorer.years(List.of(drawn.code())).ifPresent(years -> {
            var subjects = organizations.stream()
                    .<Subject>map(code -> new Subject.Group(code.value(), grown(code, years)))
                    .toList();
            explorer.courses(new Measure(asked, ShownAs.SHARE, years.from()), subjects, years);
        });
    }

    private Members grown(OrganizationCode organization, Years years) {
        var days = IntStream.rangeClosed(years.from(), years.to())
                .boxed()
                .collect(Collectors.toMap(year -> year, year -> LocalDate.of(year, 12, 31)));
        var groups = memberships.groups(GroupRule.members(organization), Set.copyOf(days.values()));
        var byYear = new HashMap<Integer, Set<CountryCode>>();
        days.forEach((year, day) -> byYear.put(year, groups.getOrDefault(day, Set.of())));
        return Members.grown(byYear);
    }

    private void scatter() {
        var subjects = apart(states);
        var upright = any();
        var across = any();
        var both = List.of(upright.code(), across.code());
        explorer.years(both).ifPresent(years -> {
            int year = random.nextInt(years.from(), years.to() + 1);
            for (var code : List.of(upright.code(), across.code(), new IndicatorCode("SP.POP.TOTL"))) {
                var asked = explorer.indicators(List.of(code));
                explorer.ranking(new Measure(asked, ShownAs.VALUE, 0), subjects, year, 1);
            }
        });
    }

    private List<Subject> groups() {
        return organizations.stream().map(this::group).toList();
    }

    private Subject group(OrganizationCode organization) {
        return new Subject.Group(
                organization.value(), Members.constant(memberships.group(GroupRule.members(organization), AS_OF)));
    }

    private Set<CountryCode> members() {
        return memberships.group(GroupRule.members(organization()), AS_OF);
    }

    private static List<Subject> apart(Set<CountryCode> states) {
        return states.stream().<Subject>map(Subject.State::new).toList();
    }

    private OrganizationCode organization() {
        return organizations.get(random.nextInt(organizations.size()));
    }

    private IndicatorDetails any() {
        return draw(indicator -> true);
    }

    private IndicatorDetails sum() {
        return draw(indicator -> indicator.aggregation() == Aggregation.SUM
                && !indicator.code().value().equals("SP.POP.TOTL"));
    }

    private IndicatorDetails combinable() {
        return draw(indicator -> indicator.aggregation() != Aggregation.NONE);
    }

    private IndicatorDetails draw(Predicate<IndicatorDetails> suits) {
        var suitable = new ArrayList<>(indicators.stream().filter(suits).toList());
        return suitable.get(random.nextInt(suitable.size()));
    }
}
