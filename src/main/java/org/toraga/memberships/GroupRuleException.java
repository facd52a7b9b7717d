package org.toraga.memberships;

import org.toraga.base.Refusal;

/** A rule of a group that cannot be read, or that names what there is not. Its first fact is the place of the fault. */
public class GroupRuleException extends Refusal {

    private final int place;

    private GroupRuleException(int place, String fault, Object... facts) {
        super("rule", "memberships.refusal.rule." + fault, facts);
        this.place = place;
    }

    /** @param place of the character at fault, from 1; one beyond the last if the rule ends too early */
    static GroupRuleException expected(int place, Expected expected) {
        return new GroupRuleException(place, "expected." + expected.name(), place);
    }

    static GroupRuleException empty() {
        return new GroupRuleException(1, "empty");
    }

    static GroupRuleException tooLong() {
        return new GroupRuleException(GroupRule.MAX_LENGTH + 1, "tooLong", GroupRule.MAX_LENGTH);
    }

    static GroupRuleException unknownOrganization(int place, String code) {
        return new GroupRuleException(place, "unknownOrganization", place, code);
    }

    /** @param most of how many organizations the rule chooses */
    static GroupRuleException count(int place, int most) {
        return new GroupRuleException(place, "count", place, most);
    }

    /** The rule speaks of "the six" while there are {@code actual}. */
    static GroupRuleException notSoMany(int place, int actual) {
        return new GroupRuleException(place, "notSoMany", place, actual);
    }

    /** Where the fault lies: the place of a character, from 1. */
    public int place() {
        return place;
    }

    /** What could stand at the place instead. */
    enum Expected {
        /** A word that names states: an organization's code, "members of", "at least", "not", or an opening parenthesis. */
        STATES,
        /** Nothing more, or a word that joins: "and", "or". */
        JOIN,
        CLOSING_PARENTHESIS,
        COMMA_OR_CLOSING_PARENTHESIS,
        ORGANIZATION,
        OF,
        /** "least" after "at". */
        LEAST,
        /** "partners" after "dialogue". */
        PARTNERS,
        NUMBER,
        /** "the six", "all", or a list of organizations in parentheses. */
        ORGANIZATIONS
    }
}
