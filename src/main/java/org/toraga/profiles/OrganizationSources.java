package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.RecordText;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.InitiativeRow;
import org.toraga.chairmanships.InitiativeService;
import org.toraga.chairmanships.PriorityRow;
import org.toraga.chairmanships.PriorityService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventFilter;
import org.toraga.events.EventService;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.sources.SourceCode;
import org.toraga.sources.ui.SourceNotes;

/** Everything that what is said of an organization rests on, and where it does not agree. */
class OrganizationSources extends Div {

    private final transient CountryNames names;

    OrganizationSources(OrganizationDetails organization, LocalDate asOf, Services services) {
        this.names = services.names();
        add(services.loader().load(() -> read(organization, asOf, services), this::show));
    }

    /** What the panel asks. */
    @org.springframework.stereotype.Component
    record Services(
            PanelLoader loader,
            MembershipService memberships,
            ChairmanshipService chairmanships,
            PriorityService priorities,
            InitiativeService initiatives,
            EventService events,
            CountryNames names) {}

    /** @param sources by the key of what rests on them */
    private record Evidence(
            Map<String, List<SourceCode>> sources, List<Term> doubtfulTerms, List<MembershipRow> undated) {}

    private static Evidence read(OrganizationDetails organization, LocalDate asOf, Services services) {
        var code = organization.code();
        var standings = services.memberships().of(code, asOf);
        var undated = services.memberships().undated(code);
        var terms = services.chairmanships().of(code);
        var sources = new LinkedHashMap<String, List<SourceCode>>();
        sources.put("profiles.sources.own", with(organization.source(), organization.furtherSources()));
        sources.put(
                "profiles.sources.memberships",
                Stream.concat(standings.stream(), undated.stream())
                        .map(MembershipRow::source)
                        .distinct()
                        .toList());
        sources.put(
                "profiles.sources.chairmanships",
                terms.stream()
                        .flatMap(term -> with(term.source(), term.furtherSources()).stream())
                        .toList());
        sources.put(
                "profiles.sources.priorities",
                services.priorities().of(code).stream().map(PriorityRow::source).toList());
        sources.put(
                "profiles.initiatives",
                services.initiatives().of(code).stream()
                        .map(InitiativeRow::source)
                        .toList());
        sources.put(
                "profiles.sources.events",
                services.events().find(EventFilter.of(code), asOf, Pageable.unpaged()).stream()
                        .flatMap(event -> services.events().details(event.code(), asOf).stream())
                        .flatMap(event -> event.sources().stream())
                        .toList());
        var doubtful =
                terms.stream().filter(term -> term.confidence().isDoubtful()).toList();
        return new Evidence(sources, doubtful, undated);
    }

    private static List<SourceCode> with(SourceCode first, List<SourceCode> further) {
        var all = new ArrayList<SourceCode>();
        all.add(first);
        all.addAll(further);
        return all;
    }

    private Component show(Evidence evidence) {
        var all = new Div();
        var doubts = doubts(evidence);
        if (doubts.getChildren().findAny().isPresent()) {
            all.add(section("profiles.doubts.title", doubts));
        }
        evidence.sources().forEach((key, sources) -> {
            if (!sources.isEmpty()) {
                all.add(section(key, new SourceNotes(sources)));
            }
        });
        return all;
    }

    private UnorderedList doubts(Evidence evidence) {
        var list = new UnorderedList();
        list.addClassName("profile-doubts");
        evidence.doubtfulTerms()
                .forEach(term -> list.add(new ListItem(
                        new Span(getTranslation("profiles.doubts.chair", names.of(term.country(), getLocale())) + " "),
                        new RecordText(term.note() == null ? "" : term.note()))));
        evidence.undated().stream()
                .collect(Collectors.groupingBy(
                        standing -> standing.note() == null ? "" : standing.note(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((note, standings) -> list.add(new ListItem(
                        new Span(getTranslation("profiles.doubts.undated", standings.size(), called(standings)) + " "),
                        new RecordText(note))));
        return list;
    }

    private String called(List<MembershipRow> standings) {
        return standings.stream()
                .map(standing -> names.of(standing.country(), getLocale()))
                .collect(Collectors.joining(", "));
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("profile-section");
        return section;
    }
}
