package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.toraga.base.ui.PageLink;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.memberships.Overlaps;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/** What to compare, while too little is chosen: pairs worth looking at, or company for the one that is chosen. */
class StartingPoints extends Div {

    private static final int COMPANIONS = 6;

    private record Start(String text, String codes) {}

    private static final List<Start> ORGANIZATIONS = List.of(
            new Start("security", "SCO,CSTO"),
            new Start("turkic", "SCO,OTS"),
            new Start("asia", "CICA,SCO"),
            new Start("waterAndFood", "IFAS,IOFS"));

    private static final List<Start> STATES = List.of(
            new Start("largest", "KAZ,UZB"),
            new Start("neighbours", "KAZ,CHN,RUS"),
            new Start("central", "KAZ,KGZ,TJK,UZB"),
            new Start("caspian", "KAZ,AZE,TUR"));

    private final Overlaps overlaps;
    private final CountryNames names;

    StartingPoints(Comparison chosen, Overlaps overlaps, CountryNames names) {
        this.overlaps = overlaps;
        this.names = names;
        addClassName("compare-start");
        if (chosen.size() == 0) {
            add(
                    part("compare.start.organizations", starts(ORGANIZATIONS)),
                    part("compare.start.states", starts(STATES)));
        } else if (chosen.isOfStates()) {
            var state = chosen.states().getFirst();
            add(part("compare.start.with", companions(state), names.of(state, getLocale())));
        } else {
            var organization = chosen.organizations().getFirst();
            add(part("compare.start.with", companions(organization), organization.value()));
        }
    }

    private Component part(String titleKey, Stream<Component> links, Object... facts) {
        var list = new UnorderedList();
        list.addClassName("compare-starts");
        links.forEach(link -> list.add(new ListItem(link)));
        return new Div(new H2(getTranslation(titleKey, facts)), list);
    }

    private Stream<Component> starts(List<Start> starts) {
        return starts.stream().filter(start -> isKnown(start)).map(start -> {
            var codes = List.of(start.codes().split(","));
            var isOfStates = STATES.contains(start);
            var comparison = isOfStates
                    ? Comparison.ofStates(codes.stream().map(CountryCode::new).toList())
                    : Comparison.of(codes.stream().map(OrganizationCode::new).toList());
            return start(comparison, getTranslation("compare.start." + start.text()));
        });
    }

    /** Whether the desk still has the organizations; states are fixed. */
    private boolean isKnown(Start start) {
        return STATES.contains(start)
                || Stream.of(start.codes().split(","))
                        .map(OrganizationCode::new)
                        .allMatch(overlaps.organizations()::contains);
    }

    private Stream<Component> companions(OrganizationCode organization) {
        return overlaps.organizations().stream()
                .filter(other -> !other.equals(organization))
                .map(other -> start(
                        Comparison.of(List.of(organization, other)),
                        getTranslation(
                                "compare.start.members",
                                overlaps.shared(List.of(organization, other)).size())));
    }

    /** Those that sit beside the state most often. */
    private Stream<Component> companions(CountryCode state) {
        Comparator<CountryCode> byShared = Comparator.comparingInt(other -> -shared(state, other));
        return overlaps.sharing(state, 1).stream()
                .sorted(byShared.thenComparing(other -> other))
                .limit(COMPANIONS)
                .map(other -> start(
                        Comparison.ofStates(List.of(state, other)),
                        getTranslation("compare.start.organizationsShared", shared(state, other))));
    }

    private int shared(CountryCode one, CountryCode other) {
        var ofOther = overlaps.of(other);
        return (int) overlaps.of(one).stream().filter(ofOther::contains).count();
    }

    private Component start(Comparison comparison, String why) {
        var head = new Span();
        head.addClassName("compare-start-codes");
        comparison.organizations().forEach(organization -> head.add(OrganizationBadge.text(organization)));
        if (comparison.isOfStates()) {
            head.setText(String.join(
                    " · ",
                    comparison.states().stream()
                            .map(state -> names.of(state, getLocale()))
                            .toList()));
        }
        var reason = new Paragraph(why);
        reason.addClassName("quiet");
        return new Div(new PageLink(head, comparison.path()), reason);
    }
}
