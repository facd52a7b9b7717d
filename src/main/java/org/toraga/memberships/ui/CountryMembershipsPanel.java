package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.RecordNote;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.Timeline;
import org.toraga.base.ui.TimelineBar;
import org.toraga.base.ui.TimelineRow;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.MembershipStatus;
import org.toraga.memberships.SinceKnown;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.ui.NumberedSources;

/** A state's standings on a day, and how it came to them. */
public class CountryMembershipsPanel extends Div {

    private final LocalDate asOf;

    public CountryMembershipsPanel(
            MembershipService memberships, PanelLoader panels, CountryCode country, LocalDate asOf) {
        this.asOf = asOf;
        addClassName("country-memberships");
        add(panels.load(() -> memberships.of(country), this::show));
    }

    private Component show(List<MembershipRow> history) {
        if (history.isEmpty()) {
            return new EmptyState(
                    getTranslation("memberships.country.never"), getTranslation("memberships.country.never.do"));
        }
        var sources = new NumberedSources();
        var parts = new Div(standings(history, sources));
        parts.addClassName("country-memberships-parts");
        var dated = history.stream().filter(row -> row.since() != null).toList();
        if (!dated.isEmpty()) {
            parts.add(new Section(new H2(getTranslation("memberships.country.history")), timeline(dated)));
        }
        parts.add(sources.notes());
        return parts;
    }

    private Component standings(List<MembershipRow> history, NumberedSources sources) {
        var current = history.stream()
                .filter(row -> row.span().holdsOn(asOf) || row.since() == null)
                .toList();
        if (current.isEmpty()) {
            return new EmptyState(
                    getTranslation("memberships.country.none"), getTranslation("memberships.country.none.do"));
        }
        var list = new UnorderedList();
        list.addClassName("country-standings");
        list.getElement()
                .setAttribute(
                        "aria-label", getTranslation("memberships.country.standings", Formats.date(asOf, getLocale())));
        current.forEach(row -> list.add(standing(row, sources)));
        return StillCells.part(list);
    }

    private ListItem standing(MembershipRow row, NumberedSources sources) {
        var item = new ListItem(
                new OrganizationBadge(row.organization()), new Span(getTranslation(Texts.key(row.status()))));
        item.addClassNames("country-standing", OrganizationBadge.colour(row.organization()));
        item.add(quiet(since(row)));
        var suspendedSince = row.suspendedSince();
        if (suspendedSince != null && !asOf.isBefore(suspendedSince.earliest())) {
            item.add(quiet(getTranslation("memberships.suspended", Formats.date(suspendedSince, getLocale()))));
        }
        item.add(sources.mark(row.source()));
        if (row.confidence().isDoubtful()) {
            item.add(new RecordNote(row.confidence(), row.note()));
        }
        return item;
    }

    private String since(MembershipRow row) {
        var since = row.since();
        if (since == null) {
            return getTranslation("memberships.SinceKnown.UNKNOWN");
        }
        var date = Formats.shortDate(since, getLocale());
        return row.sinceKnown() == SinceKnown.BY ? getTranslation("memberships.by", date) : date;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private Component timeline(List<MembershipRow> dated) {
        var byOrganization = dated.stream()
                .collect(Collectors.groupingBy(MembershipRow::organization, TreeMap::new, Collectors.toList()));
        var rows = byOrganization.entrySet().stream()
                .map(entry -> new TimelineRow(
                        new OrganizationBadge(entry.getKey()),
                        entry.getValue().stream().map(this::bar).toList(),
                        List.of()))
                .toList();
        var from = dated.stream()
                .map(row -> row.since())
                .map(PartialDate::earliest)
                .min(LocalDate::compareTo)
                .orElse(asOf)
                .withDayOfYear(1);
        var last = dated.stream()
                .map(MembershipRow::since)
                .map(PartialDate::latest)
                .max(LocalDate::compareTo)
                .orElse(asOf);
        var before = (last.isAfter(asOf) ? last : asOf).plusYears(2).withDayOfYear(1);
        return new Timeline(getTranslation("memberships.country.history"), from, before, asOf, rows);
    }

    private TimelineBar bar(MembershipRow row) {
        var status = getTranslation(Texts.key(row.status()));
        return TimelineBar.of(
                status,
                description(row, status),
                row.span(),
                OrganizationBadge.path(row.organization()),
                OrganizationBadge.colour(row.organization()),
                row.status() != MembershipStatus.MEMBER,
                row.confidence().isDoubtful());
    }

    private String description(MembershipRow row, String status) {
        var since = row.since();
        var end = row.end();
        var from = since == null ? "" : Formats.date(since, getLocale());
        var by = row.sinceKnown() == SinceKnown.BY ? "By" : "";
        return end == null
                ? getTranslation(
                        "memberships.country.bar.open" + by,
                        status,
                        row.organization().value(),
                        from)
                : getTranslation(
                        "memberships.country.bar.span" + by,
                        status,
                        row.organization().value(),
                        from,
                        Formats.date(end, getLocale()));
    }
}
