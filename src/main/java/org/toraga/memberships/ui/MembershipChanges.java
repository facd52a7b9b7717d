package org.toraga.memberships.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.StandingChange;
import org.toraga.memberships.StandingChanges;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.SourceCode;
import org.toraga.sources.ui.SourceLink;

/** Who joined, changed standing or left, in order of time. */
class MembershipChanges extends OrderedList {

    private final CountryNames names;
    private final LocalDate asOf;

    private MembershipChanges(CountryNames names, LocalDate asOf) {
        this.names = names;
        this.asOf = asOf;
        addClassName("membership-changes");
    }

    /**
     * What happened in one organization within a year before and after a day.
     *
     * @param rows standings that begin or end within that time
     */
    static MembershipChanges near(Collection<MembershipRow> rows, CountryNames names, LocalDate asOf) {
        var list = new MembershipChanges(names, asOf);
        StandingChanges.of(rows).stream()
                .filter(change -> switch (change.kind()) {
                    case JOINED, CHANGED, LEFT -> isNear(change.on(), asOf);
                    case SUSPENDED, KNOWN_BY -> false;
                })
                .forEach(change -> list.add(list.item(change)));
        return list;
    }

    private static boolean isNear(PartialDate date, LocalDate asOf) {
        return !date.earliest().isBefore(asOf.minusYears(1)) && date.earliest().isBefore(asOf.plusYears(1));
    }

    /** Changes in any organization, each with the source that tells it. */
    static MembershipChanges ofAll(
            List<StandingChange> changes, Map<SourceCode, String> sourceTitles, CountryNames names, LocalDate asOf) {
        var list = new MembershipChanges(names, asOf);
        list.addClassName("membership-changes-sourced");
        for (var change : changes) {
            var item = list.item(change);
            item.addComponentAtIndex(1, new OrganizationBadge(change.organization()));
            var title =
                    sourceTitles.getOrDefault(change.source(), change.source().value());
            var source = new SourceLink(title, change.source());
            source.addClassName("membership-source");
            source.setTitle(title);
            item.add(source);
            list.add(item);
        }
        return list;
    }

    private ListItem item(StandingChange change) {
        var date = Formats.date(change.on(), getLocale());
        var day =
                new Span(change.kind() == StandingChange.Kind.KNOWN_BY ? getTranslation("memberships.by", date) : date);
        day.addClassName("membership-change-day");
        var words = new Span(new CountryLink(change.country(), names, getLocale()), new Span(" " + verb(change)));
        var before = change.before();
        if (change.kind() == StandingChange.Kind.CHANGED && before != null) {
            words.add(quiet(getTranslation("memberships.change.from", getTranslation(Texts.key(before)))));
        }
        if (change.confidence().isDoubtful()) {
            words.add(quiet(getTranslation("memberships.matrix.doubtful")));
        }
        var item = new ListItem(day, words);
        if (change.on().earliest().isAfter(asOf)) {
            item.addClassName("membership-change-later");
            words.add(quiet(getTranslation("memberships.change.later")));
        }
        return item;
    }

    private String verb(StandingChange change) {
        return switch (change.kind()) {
            case JOINED, CHANGED -> getTranslation("memberships.change." + name(change.now()));
            case LEFT -> getTranslation("memberships.change.left." + name(change.before()));
            case SUSPENDED -> getTranslation("memberships.change.suspended");
            case KNOWN_BY -> getTranslation("memberships.change.known." + name(change.now()));
        };
    }

    private static String name(@Nullable Enum<?> status) {
        return Objects.requireNonNull(status).name();
    }

    private static Span quiet(String text) {
        var span = new Span(" · " + text);
        span.addClassName("quiet");
        return span;
    }
}
