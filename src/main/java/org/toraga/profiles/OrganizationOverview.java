package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.StillCells;
import org.toraga.chairmanships.PriorityKind;
import org.toraga.chairmanships.PriorityRow;
import org.toraga.chairmanships.PriorityService;
import org.toraga.countries.CountryNames;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.events.EventFilter;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.events.EventStatus;
import org.toraga.events.ui.EventLink;
import org.toraga.events.ui.LaterSourcesMark;
import org.toraga.memberships.MemberCounts;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.SourceCode;
import org.toraga.sources.ui.OutsideLink;
import org.toraga.sources.ui.SourceNotes;
import org.toraga.statistics.ui.StatisticsTexts;

/** What an organization is, what comes next, and what its members weigh in the world. */
class OrganizationOverview extends Div {

    private static final int NEXT_EVENTS = 4;

    private final transient CountryNames names;

    OrganizationOverview(OrganizationDetails organization, LocalDate asOf, Services services) {
        this.names = services.names();
        var code = organization.code();
        var first = new Div(
                section("profiles.organization.mandate", mandate(organization)),
                section(
                        "profiles.organization.facts",
                        services.loader()
                                .load(
                                        () -> services.memberships()
                                                .counts(asOf)
                                                .getOrDefault(code, new MemberCounts(0, 0, 0)),
                                        counts -> facts(organization, counts))));
        var second = new Div(
                section(
                        "profiles.organization.next",
                        services.loader().load(() -> next(code, asOf, services.events()), this::nextEvents)),
                section(
                        "profiles.organization.priorities",
                        services.loader().load(() -> services.priorities().of(code), found -> inBrief(code, found))));
        var columns = new Div(first, second);
        columns.addClassName("profile-columns");
        var figures = section(
                "profiles.figures.title",
                services.loader()
                        .load(
                                () -> services.worldShares().of(code, asOf),
                                shares -> new WorldSharesTable(shares, services.texts())));
        add(columns, figures, new SourceNotes(sources(organization)));
    }

    /** What the panel asks. */
    @org.springframework.stereotype.Component
    record Services(
            PanelLoader loader,
            MembershipService memberships,
            EventService events,
            PriorityService priorities,
            WorldShares worldShares,
            CountryNames names,
            StatisticsTexts texts) {}

    private Section section(String titleKey, Component... content) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.addClassName("profile-section");
        section.add(content);
        return section;
    }

    private Component mandate(OrganizationDetails organization) {
        var mandate = new Paragraph(new RecordText(organization.mandate()));
        mandate.addClassName("profile-lead");
        return StillCells.part(mandate);
    }

    private Component facts(OrganizationDetails organization, MemberCounts counts) {
        var facts = new Facts();
        facts.add(getTranslation("profiles.fact.founded"), new Span(Formats.date(organization.founded(), getLocale())));
        facts.add(getTranslation("profiles.fact.seat"), seat(organization));
        if (counts.total() > 0) {
            facts.add(getTranslation("profiles.fact.members"), new Span(standings(counts)));
        }
        if (organization.website() != null) {
            facts.add(
                    getTranslation("profiles.fact.website"),
                    new OutsideLink(organization.website(), host(organization.website())));
        }
        if (organization.note() != null) {
            facts.add(getTranslation("profiles.fact.note"), new RecordText(organization.note()));
        }
        return StillCells.part(facts);
    }

    private Component seat(OrganizationDetails organization) {
        var city = organization.headquartersCity();
        var country = organization.headquartersCountry();
        var seat = new Span(
                city == null ? new Span(getTranslation("profiles.seat.none")) : new RecordText(PlaceNames.of(city)));
        if (city != null && country != null) {
            seat.add(new Span(", "), new CountryLink(country, names, getLocale()));
        }
        return seat;
    }

    private String standings(MemberCounts counts) {
        return Stream.of(
                        getTranslation("profiles.fact.members.value", counts.members()),
                        counts.observers() == 0
                                ? ""
                                : getTranslation("profiles.fact.observers.value", counts.observers()),
                        counts.dialoguePartners() == 0
                                ? ""
                                : getTranslation("profiles.fact.partners.value", counts.dialoguePartners()))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private String host(String website) {
        return website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static List<EventRow> next(OrganizationCode organization, LocalDate asOf, EventService events) {
        var planned =
                new EventFilter(Set.of(organization), Set.of(), Set.of(EventStatus.PLANNED), null, asOf, null, "", "");
        return events.find(planned, asOf, PageRequest.of(0, NEXT_EVENTS));
    }

    private Component nextEvents(List<EventRow> next) {
        if (next.isEmpty()) {
            return Cells.quiet(getTranslation("profiles.organization.next.none"));
        }
        var list = new UnorderedList();
        list.addClassName("profile-lines");
        next.forEach(event -> list.add(new ListItem(next(event))));
        return list;
    }

    /** A mark in it explains itself when it is pointed at. */
    private Component next(EventRow event) {
        var cell = StillCells.part(
                Cells.two(new EventLink(event), Formats.date(event.dates().start(), getLocale())));
        return event.fromLaterSources() ? new Div(cell, new LaterSourcesMark()) : cell;
    }

    private Component inBrief(OrganizationCode organization, List<PriorityRow> all) {
        var shown =
                all.stream().filter(one -> one.kind() == PriorityKind.PRIORITY).toList();
        if (shown.isEmpty()) {
            return Cells.quiet(getTranslation("profiles.organization.priorities.none"));
        }
        var list = new OrderedList();
        list.addClassName("profile-lines");
        shown.forEach(priority -> list.add(new ListItem(new RecordText(priority.title()))));
        return new Div(
                StillCells.part(list),
                new PageLink(
                        getTranslation("profiles.organization.more", all.size()),
                        OrganizationBadge.path(organization) + "?tab=priorities"));
    }

    private List<SourceCode> sources(OrganizationDetails organization) {
        return Stream.concat(Stream.of(organization.source()), organization.furtherSources().stream())
                .toList();
    }
}
