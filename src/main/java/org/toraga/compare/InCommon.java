package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toraga.base.ui.PageLink;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.memberships.MembershipMatrix;
import org.toraga.memberships.Overlaps;
import org.toraga.memberships.Standing;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/**
 * What those compared have in common and what sets them apart, in words: for organizations the states that are members of all,
 * of some and of one alone; for states the organizations that they share.
 */
class InCommon extends Div {

    private final transient Overlaps overlaps;
    private final transient MembershipMatrix matrix;
    private final transient CountryNames names;

    InCommon(Comparison comparison, MembershipMatrix matrix, CountryNames names) {
        this.matrix = matrix;
        this.overlaps = matrix.overlaps();
        this.names = names;
        addClassName("compare-common");
        if (comparison.isOfStates()) {
            showStates(comparison.states());
        } else {
            showOrganizations(comparison.organizations());
        }
    }

    private void showOrganizations(List<OrganizationCode> organizations) {
        Map<OrganizationCode, Set<CountryCode>> members = new LinkedHashMap<>();
        organizations.forEach(organization -> members.put(organization, overlaps.members(organization)));
        var parts = new Overlaps(members).combinations();
        if (parts.stream().noneMatch(part -> part.organizations().size() == organizations.size())) {
            add(part(
                    badges(organizations),
                    getTranslation("compare.common.members", 0),
                    new Span(getTranslation("compare.common.noState"))));
        }
        parts.forEach(part -> add(part(
                badges(part.organizations()),
                getTranslation(
                        part.organizations().size() == 1 ? "compare.common.alone" : "compare.common.members",
                        part.states().size()),
                countries(part.states()))));
        organizations.forEach(this::tellUndated);
        add(new PageLink(
                getTranslation("compare.common.matrix"),
                "membership?members=" + Comparison.of(organizations).text()));
    }

    /** Who is left out, and why. */
    private void tellUndated(OrganizationCode organization) {
        var undated = matrix.lines().stream()
                .filter(line -> line.standing(organization)
                        .filter(Standing.UNDATED::equals)
                        .isPresent())
                .map(line -> line.country())
                .toList();
        if (!undated.isEmpty()) {
            var line = new Paragraph(
                    new Span(getTranslation("compare.common.undated", organization.value(), undated.size()) + " "),
                    countries(undated));
            line.addClassName("quiet");
            add(line);
        }
    }

    private void showStates(List<CountryCode> states) {
        Map<List<CountryCode>, List<OrganizationCode>> parts = new LinkedHashMap<>();
        for (int size = states.size(); size > 0; size--) {
            for (var organization : overlaps.organizations()) {
                var members = states.stream()
                        .filter(overlaps.members(organization)::contains)
                        .toList();
                if (members.size() == size) {
                    parts.computeIfAbsent(members, unseen -> new ArrayList<>()).add(organization);
                }
            }
        }
        if (!parts.containsKey(states)) {
            add(part(
                    joined(states),
                    getTranslation("compare.common.organizations", 0),
                    new Span(getTranslation("compare.common.noOrganization"))));
        }
        parts.forEach((members, organizations) -> add(part(
                joined(members),
                getTranslation(
                        members.size() == 1 ? "compare.common.organizations.alone" : "compare.common.organizations",
                        organizations.size()),
                links(organizations))));
    }

    private Component part(Component who, String count, Component what) {
        var head = new H3(who);
        var number = new Paragraph(count);
        number.addClassName("compare-common-count");
        var part = new Section(head, number, what);
        part.addClassName("compare-common-part");
        return part;
    }

    private Component badges(Collection<OrganizationCode> organizations) {
        var badges = new Span();
        badges.addClassName("compare-badges");
        organizations.forEach(organization -> badges.add(OrganizationBadge.text(organization)));
        return badges;
    }

    private Component joined(List<CountryCode> states) {
        return new Span(String.join(
                " · ",
                states.stream().map(state -> names.of(state, getLocale())).toList()));
    }

    private Component links(Collection<OrganizationCode> organizations) {
        var list = new UnorderedList();
        list.addClassName("compare-names");
        organizations.forEach(organization -> list.add(new ListItem(new OrganizationBadge(organization))));
        return list;
    }

    /** In the order of the alphabet. */
    private Component countries(Collection<CountryCode> states) {
        var list = new UnorderedList();
        list.addClassName("compare-names");
        names.sorted(getLocale()).stream()
                .filter(states::contains)
                .forEach(state -> list.add(new ListItem(new CountryLink(state, names, getLocale()))));
        return list;
    }
}
