package org.toraga.memberships;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.toraga.memberships.GroupRuleException.Expected;
import org.toraga.organizations.OrganizationCode;

/**
 * Reads a rule from left to right, each method one line of the grammar:
 *
 * <pre>
 * rule      = join { "or" join }
 * join      = part { "and" part }
 * part      = "not" part | "(" rule ")" | status "of" ( choice | code ) | choice | code [ status ]
 * choice    = "at" "least" number "of" ( ["the"] number | ["the"] "all" | "(" code { "," code } ")" )
 * status    = "members" | "observers" | ["dialogue"] "partners"
 * number    = digits | "one" … "ten"
 * </pre>
 */
final class GroupRuleParser {

    /** A word, a sign or, at the end, nothing. @param place of its first character, from 1 */
    private record Token(String text, int place) {

        boolean is(String word) {
            return text.equalsIgnoreCase(word);
        }
    }

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}-]+|\\S");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** Words that are not taken for an organization. */
    private static final List<String> RESERVED = List.of("and", "or", "not", "of", "the", "at", "least", "all");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private GroupRuleParser(String rule) {
        var matcher = TOKEN.matcher(rule);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start() + 1));
        }
        tokens.add(new Token("", rule.stripTrailing().length() + 1));
    }

    static RuleNode read(String rule) {
        if (rule.isBlank()) {
            throw GroupRuleException.empty();
        }
        if (rule.length() > GroupRule.MAX_LENGTH) {
            throw GroupRuleException.tooLong();
        }
        var parser = new GroupRuleParser(rule);
        var root = parser.rule();
        if (!parser.peek().text().isEmpty()) {
            throw parser.expected(Expected.JOIN);
        }
        return root;
    }

    private RuleNode rule() {
        var left = join();
        while (take("or")) {
            left = new RuleNode.Or(left, join());
        }
        return left;
    }

    private RuleNode join() {
        var left = part();
        while (take("and")) {
            left = new RuleNode.And(left, part());
        }
        return left;
    }

    private RuleNode part() {
        if (take("not")) {
            return new RuleNode.Not(part());
        }
        if (take("(")) {
            var inner = rule();
            require(")", Expected.CLOSING_PARENTHESIS);
            return inner;
        }
        var status = status();
        if (status.isPresent()) {
            require("of", Expected.OF);
            return peek().is("at")
                    ? choice(status.get())
                    : new RuleNode.With(code(Expected.ORGANIZATION), status.get());
        }
        if (peek().is("at")) {
            return choice(MembershipStatus.MEMBER);
        }
        var organization = code(Expected.STATES);
        return new RuleNode.With(organization, status().orElse(MembershipStatus.MEMBER));
    }

    private RuleNode choice(MembershipStatus status) {
        require("at", Expected.STATES);
        require("least", Expected.LEAST);
        int place = peek().place();
        int count = number(Expected.NUMBER);
        require("of", Expected.OF);
        if (take("(")) {
            return new RuleNode.AtLeast(count, place, codes(), status);
        }
        take("the");
        int announcedPlace = peek().place();
        int announced = take("all") ? 0 : number(Expected.ORGANIZATIONS);
        return new RuleNode.AtLeastOfAll(count, place, announced, announcedPlace, status);
    }

    private List<RuleNode.Named> codes() {
        var codes = new ArrayList<>(List.of(code(Expected.ORGANIZATION)));
        while (take(",")) {
            codes.add(code(Expected.ORGANIZATION));
        }
        require(")", Expected.COMMA_OR_CLOSING_PARENTHESIS);
        return codes;
    }

    private Optional<MembershipStatus> status() {
        if (take("members") || take("member")) {
            return Optional.of(MembershipStatus.MEMBER);
        }
        if (take("observers") || take("observer")) {
            return Optional.of(MembershipStatus.OBSERVER);
        }
        if (take("dialogue")) {
            if (!take("partners") && !take("partner")) {
                throw expected(Expected.PARTNERS);
            }
            return Optional.of(MembershipStatus.DIALOGUE_PARTNER);
        }
        return take("partners") || take("partner") ? Optional.of(MembershipStatus.DIALOGUE_PARTNER) : Optional.empty();
    }

    private RuleNode.Named code(Expected otherwise) {
        var token = peek();
        if (RESERVED.contains(token.text().toLowerCase(Locale.ROOT))) {
            throw expected(otherwise);
        }
        var code = OrganizationCode.read(token.text()).orElseThrow(() -> expected(otherwise));
        next++;
        return new RuleNode.Named(code, token.place());
    }

    private int number(Expected otherwise) {
        var text = peek().text().toLowerCase(Locale.ROOT);
        int number = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : NUMBERS.indexOf(text) + 1;
        if (number < 1) {
            throw expected(otherwise);
        }
        next++;
        return number;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean take(String word) {
        var isNext = peek().is(word);
        if (isNext) {
            next++;
        }
        return isNext;
    }

    private void require(String word, Expected otherwise) {
        if (!take(word)) {
            throw expected(otherwise);
        }
    }

    private GroupRuleException expected(Expected what) {
        return GroupRuleException.expected(peek().place(), what);
    }
}
