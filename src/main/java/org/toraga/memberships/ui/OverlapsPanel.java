package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.StillCells;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.HomeCountry;
import org.toraga.memberships.MatrixLine;
import org.toraga.memberships.MembershipMatrix;
import org.toraga.memberships.Overlaps;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/**
 * What organizations have in common: with the home country, two by two, and in exact sets. Each figure is a link that narrows
 * the matrix to the states behind it.
 */
class OverlapsPanel extends Aside {

    /** More names than this are counted, not listed. */
    private static final int NAMES = 5;

    private static final String FOLLOW = """
            this.querySelectorAll('a').forEach((link, index) => {
                link.setAttribute('href', $0[index]);
                if ($1[index]) {
                    link.setAttribute('aria-current', 'true');
                } else {
                    link.removeAttribute('aria-current');
                }
            });
            """;

    private final Overlaps overlaps;
    private final CountryNames names;
    private final Map<CountryCode, MatrixLine> lines;

    /** In the order of their links. */
    private final List<MembershipPick> picks = new ArrayList<>();

    private Address address = Address.none();
    private Optional<MembershipPick> picked = Optional.empty();

    OverlapsPanel(MembershipMatrix matrix, CountryNames names) {
        this.overlaps = matrix.overlaps();
        this.names = names;
        this.lines = matrix.lines().stream().collect(Collectors.toMap(MatrixLine::country, line -> line));
        addClassName("membership-overlaps");
        getElement().setAttribute("aria-label", getTranslation("memberships.overlaps"));
    }

    /**
     * Makes every figure lead on from where the page is now, and marks the one that is picked: its link takes the pick back.
     * The links stay the same, so that the focus stays on the one that was followed.
     */
    void show(Address now, Optional<MembershipPick> picked) {
        address = now;
        this.picked = picked;
        if (getComponentCount() == 0) {
            draw();
        } else {
            getElement()
                    .executeJs(
                            FOLLOW,
                            picks.stream().map(this::href).toList(),
                            picks.stream().map(this::isPicked).toList());
        }
    }

    private void draw() {
        var home = overlaps.of(HomeCountry.CODE);
        if (!home.isEmpty()) {
            add(StillCells.part(createHome(home.size())));
        }
        add(StillCells.part(createPairs()), StillCells.part(createCombinations()));
    }

    private String href(MembershipPick target) {
        return MembershipPick.in(address, isPicked(target) ? null : target).href();
    }

    private boolean isPicked(MembershipPick target) {
        return picked.filter(target::equals).isPresent();
    }

    private Section createHome(int most) {
        var home = names.of(HomeCountry.CODE, getLocale());
        var choices = new UnorderedList();
        choices.addClassName("membership-home");
        for (int least = 1; least <= most; least++) {
            var count = overlaps.sharing(HomeCountry.CODE, least).size();
            var number = new Span("≥ " + least);
            number.addClassName("membership-home-least");
            var states = new Span(getTranslation("memberships.home.count", count));
            states.addClassName("quiet");
            var link = link(MembershipPick.shared(least), number, states);
            link.getElement().setAttribute("aria-label", getTranslation("memberships.home.of", least, home, count));
            choices.add(new ListItem(link));
        }
        return new Section(new H2(getTranslation("memberships.home", home)), choices);
    }

    private Section createPairs() {
        var table = new NativeTable();
        table.addClassName("membership-pairs");
        table.setCaptionText(getTranslation("memberships.pairs.caption"));
        var head = new NativeTableRow(new NativeTableCell());
        var organizations = overlaps.organizations();
        organizations.forEach(organization -> head.add(header(organization, "col")));
        table.getHead().add(head);
        for (var one : organizations) {
            var row = new NativeTableRow(header(one, "row"));
            organizations.forEach(other -> row.add(pair(one, other)));
            table.getBody().add(row);
        }
        return new Section(new H2(getTranslation("memberships.pairs")), table);
    }

    private static NativeTableHeaderCell header(OrganizationCode organization, String scope) {
        var cell = new NativeTableHeaderCell(OrganizationBadge.text(organization));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableCell pair(OrganizationCode one, OrganizationCode other) {
        var isOwn = one.equals(other);
        var both = overlaps.organizations().stream()
                .filter(organization -> organization.equals(one) || organization.equals(other))
                .toList();
        var count = overlaps.shared(both).size();
        var said = isOwn
                ? getTranslation("memberships.pairs.own", one.value(), count)
                : getTranslation("memberships.pairs.cell", one.value(), other.value(), count);
        var link = link(MembershipPick.members(both), new Span(String.valueOf(count)));
        link.getElement().setAttribute("aria-label", said);
        link.setTitle(said);
        var cell = new NativeTableCell(link);
        cell.setClassName("membership-pairs-own", isOwn);
        var smaller =
                Math.min(overlaps.members(one).size(), overlaps.members(other).size());
        var share = smaller == 0 || isOwn ? 0 : 100 * count / smaller;
        cell.getStyle().set("--share", String.format(Locale.ROOT, "%d%%", share));
        return cell;
    }

    private Section createCombinations() {
        var list = new UnorderedList();
        list.addClassName("membership-combinations");
        overlaps.combinations().forEach(combination -> list.add(item(combination)));
        var section = new Section(
                new H2(getTranslation("memberships.combinations")),
                new Paragraph(getTranslation("memberships.combinations.lead")));
        section.add(
                overlaps.combinations().isEmpty()
                        ? new Paragraph(getTranslation("memberships.combinations.none"))
                        : list);
        return section;
    }

    private ListItem item(Overlaps.Combination combination) {
        var badges = new Span();
        badges.addClassName("membership-badges");
        combination.organizations().forEach(organization -> badges.add(OrganizationBadge.text(organization)));
        var count = new Span(
                getTranslation("memberships.home.count", combination.states().size()));
        count.addClassName("membership-combination-count");
        var states = new Paragraph(states(combination.states()));
        states.addClassName("quiet");
        return new ListItem(link(MembershipPick.exactly(combination.organizations()), badges, count), states);
    }

    /** Names in the order of the alphabet, the first few of many. */
    private String states(Collection<CountryCode> states) {
        List<String> all = lines.values().stream()
                .filter(line -> states.contains(line.country()))
                .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                .map(MatrixLine::name)
                .toList();
        var few = all.size() <= NAMES + 1 ? all : all.subList(0, NAMES);
        var more = all.size() - few.size();
        return Stream.concat(
                        few.stream(),
                        more == 0 ? Stream.of() : Stream.of(getTranslation("memberships.combinations.more", more)))
                .collect(Collectors.joining(", "));
    }

    private Anchor link(MembershipPick target, Component... content) {
        picks.add(target);
        var link = new Anchor(href(target), content);
        link.addClassName("membership-pick");
        if (isPicked(target)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
