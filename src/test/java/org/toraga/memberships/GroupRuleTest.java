package org.toraga.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

class GroupRuleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final List<String> CODES = List.of("SCO", "OTS", "CSTO");
    private static final Set<CountryCode> STATES = states("AAA", "BBB", "CCC", "DDD", "EEE");

    /** AAA is in all three; OTS has an observer, the SCO a partner; EEE stands nowhere. */
    private static final Standings STANDINGS = standings(List.of(
            span("SCO", MembershipStatus.MEMBER, "AAA"),
            span("SCO", MembershipStatus.MEMBER, "BBB"),
            span("SCO", MembershipStatus.DIALOGUE_PARTNER, "DDD"),
            span("OTS", MembershipStatus.MEMBER, "AAA"),
            span("OTS", MembershipStatus.MEMBER, "CCC"),
            span("OTS", MembershipStatus.OBSERVER, "DDD"),
            span("CSTO", MembershipStatus.MEMBER, "AAA"),
            span("CSTO", MembershipStatus.MEMBER, "CCC")));

    private static Standings standings(List<Standings.Span> spans) {
        return new Standings(STATES, CODES.stream().map(OrganizationCode::new).toList(), spans, DAY);
    }

    private static Standings.Span span(String organization, MembershipStatus status, String country) {
        return new Standings.Span(
                new OrganizationCode(organization), status, new CountryCode(country), LocalDate.of(2001, 6, 15), null);
    }

    private static Set<CountryCode> states(String... codes) {
        return Stream.of(codes).map(CountryCode::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<CountryCode> group(String rule) {
        return GroupRule.parse(rule).states(STANDINGS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SCO                                     | AAA BBB
                    sco Members                             | AAA BBB
                    members of SCO                          | AAA BBB
                    OTS observers                           | DDD
                    SCO dialogue partners                   | DDD
                    partners of SCO                         | DDD
                    SCO and OTS                             | AAA
                    SCO and not OTS                         | BBB
                    CSTO or OTS observers                   | AAA CCC DDD
                    not (SCO or OTS)                        | DDD EEE
                    not not SCO                             | AAA BBB
                    SCO or OTS and CSTO                     | AAA BBB CCC
                    (SCO or OTS) and CSTO                   | AAA CCC
                    at least 2 of (SCO, OTS, CSTO)          | AAA CCC
                    members of at least two of the three    | AAA CCC
                    at least one of all                     | AAA BBB CCC
                    at least 3 of (SCO,OTS,CSTO) or SCO     | AAA BBB
                    observers of at least one of the three  | DDD
                    """)
    void aRuleMeansTheStatesThatItsWordsSay(String rule, String expected) {
        assertThat(group(rule)).isEqualTo(states(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SCO OTS                        | 5  | expected.JOIN
                    SCO and                        | 8  | expected.STATES
                    and SCO                        | 1  | expected.STATES
                    (SCO or OTS                    | 12 | expected.CLOSING_PARENTHESIS
                    SCO)                           | 4  | expected.JOIN
                    at most 2 of the three         | 4  | expected.LEAST
                    at least some of the three     | 10 | expected.NUMBER
                    at least 0 of the three        | 10 | expected.NUMBER
                    at least 2 the three           | 12 | expected.OF
                    at least 2 of SCO              | 15 | expected.ORGANIZATIONS
                    at least 2 of (SCO OTS)        | 20 | expected.COMMA_OR_CLOSING_PARENTHESIS
                    at least 2 of (SCO,)           | 20 | expected.ORGANIZATION
                    members SCO                    | 9  | expected.OF
                    SCO dialogue                   | 13 | expected.PARTNERS
                    SCO; drop table country        | 4  | expected.JOIN
                    ${SCO}                         | 1  | expected.STATES
                    SCO or NATO                    | 8  | unknownOrganization
                    at least 3 of (SCO, OTS)       | 10 | count
                    at least 4 of all              | 10 | count
                    members of at least two of the six | 32 | notSoMany
                    """)
    void aFaultIsNamedWithItsPlaceAndWhatIsExpected(String rule, int place, String fault) {
        var refused = catchThrowableOfType(GroupRuleException.class, () -> group(rule));

        assertThat(refused.place()).isEqualTo(place);
        assertThat(refused.textKey()).isEqualTo("memberships.refusal.rule." + fault);
    }

    @Test
    void aRuleHasAtMost200Characters() {
        var longest = "SCO" + " ".repeat(194) + "or OTS".substring(3);
        assertThat(longest).hasSize(200);
        assertThat(catchThrowableOfType(GroupRuleException.class, () -> GroupRule.parse(longest))
                        .textKey())
                .isEqualTo("memberships.refusal.rule.expected.JOIN");

        assertThat(catchThrowableOfType(GroupRuleException.class, () -> GroupRule.parse(longest + " "))
                        .textKey())
                .isEqualTo("memberships.refusal.rule.tooLong");
    }

    @Test
    void anEmptyRuleAsksForOne() {
        assertThat(catchThrowableOfType(GroupRuleException.class, () -> GroupRule.parse("  "))
                        .textKey())
                .isEqualTo("memberships.refusal.rule.empty");
    }

    @Test
    void aStandingCountsOnlyOnTheDaysOnWhichItHolds() {
        var ended = new Standings.Span(
                new OrganizationCode("SCO"),
                MembershipStatus.MEMBER,
                new CountryCode("AAA"),
                LocalDate.of(2001, 1, 1),
                DAY);
        var begun = new Standings.Span(
                new OrganizationCode("SCO"), MembershipStatus.MEMBER, new CountryCode("BBB"), DAY, null);

        assertThat(GroupRule.parse("SCO").states(standings(List.of(ended, begun))))
                .isEqualTo(states("BBB"));
    }

    @Test
    void rulesObeyTheLawsOfSets() {
        var random = new Random(20240115);
        for (int round = 0; round < 300; round++) {
            var standings = standings(randomSpans(random));
            var one = randomRule(random, 2);
            var other = randomRule(random, 2);

            var left = of("not ((" + one + ") and (" + other + "))", standings);
            var right = of("not (" + one + ") or not (" + other + ")", standings);
            assertThat(left).as("%s | %s", one, other).isEqualTo(right);
            var part = of("(" + one + ") and (" + other + ")", standings);
            var rest = of("(" + one + ") and not (" + other + ")", standings);
            assertThat(part.size() + rest.size()).isEqualTo(of(one, standings).size());
            assertThat(of("at least 1 of (SCO, OTS)", standings)).isEqualTo(of("SCO or OTS", standings));
            assertThat(of("at least 2 of (SCO, OTS)", standings)).isEqualTo(of("SCO and OTS", standings));
        }
    }

    @Test
    void whateverIsTypedIsEitherReadOrRefused() {
        var random = new Random(7);
        var words = List.of(
                "SCO",
                "and",
                "or",
                "not",
                "(",
                ")",
                ",",
                "members",
                "of",
                "at",
                "least",
                "2",
                "the",
                "six",
                "dialogue",
                "partners",
                "'",
                "%",
                "\u0000",
                "ШОС",
                "🙂");
        for (int round = 0; round < 2000; round++) {
            var text = random.ints(random.nextInt(12), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            try {
                assertThat(STATES).containsAll(group(text));
            } catch (GroupRuleException refused) {
                assertThat(refused.place()).isBetween(1, GroupRule.MAX_LENGTH + 1);
            }
        }
    }

    private static Set<CountryCode> of(String rule, Standings standings) {
        return GroupRule.parse(rule).states(standings);
    }

    private static List<Standings.Span> randomSpans(Random random) {
        var spans = new ArrayList<Standings.Span>();
        for (var code : CODES) {
            for (var state : STATES) {
                if (random.nextBoolean()) {
                    spans.add(span(code, MembershipStatus.MEMBER, state.value()));
                }
            }
        }
        return spans;
    }

    private static String randomRule(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return CODES.get(random.nextInt(CODES.size()));
        }
        return switch (random.nextInt(3)) {
            case 0 -> "not " + CODES.get(random.nextInt(CODES.size()));
            case 1 -> randomRule(random, depth - 1) + " and " + randomRule(random, depth - 1);
            default -> "(" + randomRule(random, depth - 1) + " or " + randomRule(random, depth - 1) + ")";
        };
    }
}
