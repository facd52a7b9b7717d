package org.toraga.memberships;

import java.util.Set;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/**
 * Says in words which states make up a group: {@code SCO and not OTS}, {@code CSTO or OTS observers},
 * {@code members of at least two of the six}, {@code at least 2 of (SCO, OTS, CSTO)}.
 *
 * <p>A code alone means the organization's members; {@code members}, {@code observers} or {@code dialogue partners} after it,
 * or before it with {@code of}, say otherwise. {@code not} binds closest, then {@code and}, then {@code or}; parentheses
 * group. Capitals make no difference. The rule is read into a tree and applied to sets of states; nothing of it is run.
 *
 * @see MembershipService#group
 */
public final class GroupRule {

    /** The longest rule, in characters. */
    public static final int MAX_LENGTH = 200;

    private final String text;
    private final RuleNode root;

    private GroupRule(String text, RuleNode root) {
        this.text = text;
        this.root = root;
    }

    /** @throws GroupRuleException if the text is no rule; says where the fault lies and what could stand there */
    public static GroupRule parse(String text) {
        return new GroupRule(text.strip(), GroupRuleParser.read(text));
    }

    /** The members of one organization. */
    public static GroupRule members(OrganizationCode organization) {
        return new GroupRule(
                organization.value(), new RuleNode.With(new RuleNode.Named(organization, 1), MembershipStatus.MEMBER));
    }

    /** @throws GroupRuleException if the rule names an organization that there is not, or more of them than there are */
    Set<CountryCode> states(Standings standings) {
        return root.in(standings);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
