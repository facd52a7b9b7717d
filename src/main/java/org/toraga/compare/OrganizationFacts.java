package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordNote;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryNames;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.events.EventFilter;
import org.toraga.events.EventRow;
import org.toraga.memberships.MemberCounts;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.ui.NumberedSources;

/** What organizations are, who belongs to them and who chairs them, side by side. */
class OrganizationFacts extends Div {

    /** @param chairs everybody whom a source says to be in the chair */
    record One(OrganizationDetails organization, MemberCounts counts, List<Term> chairs, Optional<EventRow> next) {}

    private final transient CountryNames names;
    private final transient NumberedSources sources = new NumberedSources();

    OrganizationFacts(List<One> all, CountryNames names) {
        this.names = names;
        var table = new SideBySide(
                getTranslation("compare.facts"),
                getTranslation("compare.fact"),
                all.stream()
                        .map(one -> new OrganizationBadge(one.organization().code()))
                        .toList());
        fact(table, "name", all, this::name);
        fact(
                table,
                "kind",
                all,
                one -> new Span(getTranslation(Texts.key(one.organization().kind()))));
        fact(
                table,
                "founded",
                all,
                one -> new Span(Formats.date(one.organization().founded(), getLocale())));
        fact(table, "seat", all, this::seat);
        fact(table, "members", all, one -> standings(one.counts()));
        fact(table, "chair", all, this::chairs);
        fact(table, "next", all, one -> NextEvent.show(one.next(), getTranslation("compare.next.none"), getLocale()));
        add(table, sources.notes());
    }

    private void fact(SideBySide table, String fact, List<One> all, Function<One, Component> value) {
        table.addFact(
                getTranslation("compare.fact." + fact), all.stream().map(value).toList());
    }

    private Component name(One one) {
        return new Span(
                new RecordText(one.organization().name()),
                sources.mark(one.organization().source()));
    }

    private Component seat(One one) {
        var city = one.organization().headquartersCity();
        var country = one.organization().headquartersCountry();
        if (city == null) {
            return new Span(getTranslation("compare.seat.none"));
        }
        var seat = new Span(new RecordText(PlaceNames.of(city)));
        if (country != null) {
            seat.add(new Span(", "), new CountryLink(country, names, getLocale()));
        }
        return seat;
    }

    private Component standings(MemberCounts counts) {
        var lines = new Div();
        for (var status : MembershipStatus.values()) {
            if (status == MembershipStatus.MEMBER || counts.of(status) > 0) {
                lines.add(new Div(new Span(getTranslation("compare.count." + status.name(), counts.of(status)))));
            }
        }
        return lines;
    }

    private Component chairs(One one) {
        if (one.chairs().isEmpty()) {
            return new Span(getTranslation("compare.chair.none"));
        }
        var chairs = new Div();
        for (var term : one.chairs()) {
            var until = new QuietText(Terms.until(this, term, getLocale()));
            var chair = new Div(
                    new CountryLink(term.country(), names, getLocale()),
                    new Span(" "),
                    until,
                    sources.mark(term.source()));
            var motto = term.motto() == null ? term.theme() : term.motto();
            if (motto != null) {
                chair.add(new Paragraph(new RecordText(motto)));
            }
            if (term.confidence().isDoubtful()) {
                chair.add(new RecordNote(term.confidence(), term.note()));
            }
            chairs.add(chair);
        }
        return chairs;
    }

    static List<One> read(List<OrganizationCode> organizations, LocalDate asOf, CompareServices services) {
        var counts = services.memberships().counts(asOf);
        var chairs = services.chairmanships().on(asOf);
        return organizations.stream()
                .flatMap(code -> services.organizations().find(code).stream())
                .map(organization -> new One(
                        organization,
                        counts.getOrDefault(organization.code(), new MemberCounts(0, 0, 0)),
                        chairs.stream()
                                .filter(term -> term.organization().equals(organization.code()))
                                .toList(),
                        NextEvent.of(EventFilter.of(organization.code()), asOf, services.events())))
                .toList();
    }
}
