package org.toraga.profiles;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.charts.FigurePanel.Heading;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.maps.MapArea;
import org.toraga.maps.MapCaption;
import org.toraga.maps.MapClass;
import org.toraga.maps.MapDescription;
import org.toraga.maps.MapPanel;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/** Members, observers and dialogue partners of an organization on a map, in the organization's colour, members outlined. */
class MembersMap extends Div {

    private final OrganizationCode organization;
    private final LocalDate asOf;
    private final transient CountryNames names;
    private final List<MembershipStatus> standings;

    /** @param rows the standing of every state that has one on {@code asOf} */
    MembersMap(OrganizationCode organization, List<MembershipRow> rows, LocalDate asOf, CountryNames names) {
        this.organization = organization;
        this.asOf = asOf;
        this.names = names;
        standings = Stream.of(MembershipStatus.values())
                .filter(standing -> rows.stream().anyMatch(row -> row.status() == standing))
                .toList();
        addClassName("members-map");
        var description = new MapDescription(
                        getTranslation("profiles.map", organization),
                        classes(),
                        areas(rows),
                        rows.stream()
                                .filter(row -> row.status() == MembershipStatus.MEMBER)
                                .map(MembershipRow::country)
                                .collect(Collectors.toSet()),
                        getTranslation("profiles.map.outline"),
                        getTranslation("profiles.map.outside"))
                .inColour(OrganizationBadge.colour(organization));
        var caption = MapCaption.of(getTranslation("profiles.map.lead", Formats.date(asOf, getLocale())));
        add(new MapPanel(description, caption, names, Heading.H2));
    }

    /** Members the deepest, whatever standings there are. */
    private List<MapClass> classes() {
        var steps = MembershipStatus.values().length;
        return standings.stream()
                .map(standing -> new MapClass(
                        getTranslation("profiles.map.class." + standing.name()), steps - standing.ordinal(), steps))
                .toList();
    }

    private Map<CountryCode, MapArea> areas(List<MembershipRow> rows) {
        var rowOf =
                rows.stream().collect(Collectors.toMap(MembershipRow::country, row -> row, (first, other) -> first));
        var areas = new HashMap<CountryCode, MapArea>();
        names.sorted(getLocale()).forEach(state -> areas.put(state, area(state, rowOf.get(state))));
        return areas;
    }

    private MapArea area(CountryCode state, @Nullable MembershipRow row) {
        var name = names.of(state, getLocale());
        var path = CountryLink.path(state);
        return row == null
                ? new MapArea(getTranslation("profiles.map.none", name), null, true, path)
                : new MapArea(text(name, row), standings.indexOf(row.status()), false, path);
    }

    private String text(String name, MembershipRow row) {
        var remarks = new ArrayList<String>();
        remarks.add(getTranslation(Texts.key(row.status())));
        var since = row.since();
        if (since != null) {
            remarks.add(getTranslation("profiles.map." + row.sinceKnown().name(), Formats.date(since, getLocale())));
        }
        var suspended = row.suspendedSince();
        if (suspended != null && !suspended.earliest().isAfter(asOf)) {
            remarks.add(getTranslation("profiles.map.suspended", Formats.date(suspended, getLocale())));
        }
        return name + ": " + String.join(", ", remarks);
    }
}
