package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.Term;
import org.toraga.countries.Country;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.countries.ui.RegionName;
import org.toraga.events.EventFilter;
import org.toraga.events.EventRow;
import org.toraga.memberships.MembershipRow;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.ui.NumberedSources;

/** What states are, where they stand and what they chair, side by side. */
class StateFacts extends Div {

    /** @param standings that hold on the day */
    record One(Country state, List<MembershipRow> standings, List<Term> chairs, Optional<EventRow> next) {}

    private final transient NumberedSources sources = new NumberedSources();

    StateFacts(List<One> all, CountryNames names) {
        var table = new SideBySide(
                getTranslation("compare.facts"),
                getTranslation("compare.fact"),
                all.stream()
                        .map(one -> new CountryLink(one.state().code(), names, getLocale()))
                        .toList());
        fact(
                table,
                "region",
                all,
                one -> new Span(getTranslation(RegionName.key(one.state().region()))));
        fact(
                table,
                "capital",
                all,
                one -> new RecordText(PlaceNames.of(one.state().capital())));
        fact(table, "standing", all, this::standings);
        fact(table, "chairs", all, this::chairs);
        fact(
                table,
                "nextHosted",
                all,
                one -> NextEvent.show(one.next(), getTranslation("compare.next.none"), getLocale()));
        add(table, sources.notes());
    }

    private void fact(SideBySide table, String fact, List<One> all, Function<One, Component> value) {
        table.addFact(
                getTranslation("compare.fact." + fact), all.stream().map(value).toList());
    }

    private Component standings(One one) {
        if (one.standings().isEmpty()) {
            return new Span(getTranslation("compare.standing.none"));
        }
        var lines = new Div();
        lines.addClassName("compare-lines");
        one.standings()
                .forEach(row -> lines.add(new Div(
                        new OrganizationBadge(row.organization()),
                        new QuietText(getTranslation(Texts.key(row.status()))),
                        sources.mark(row.source()))));
        return lines;
    }

    private Component chairs(One one) {
        if (one.chairs().isEmpty()) {
            return new Span(getTranslation("compare.chairs.none"));
        }
        var lines = new Div();
        lines.addClassName("compare-lines");
        for (var term : one.chairs()) {
            var line = new Div(
                    new OrganizationBadge(term.organization()),
                    new QuietText(Terms.until(this, term, getLocale())),
                    sources.mark(term.source()));
            if (term.confidence().isDoubtful()) {
                var doubt = new Span(getTranslation("compare.doubtful"));
                doubt.addClassName("doubt");
                line.add(doubt);
            }
            lines.add(line);
        }
        return lines;
    }

    static List<One> read(List<CountryCode> states, LocalDate asOf, CompareServices services) {
        var order = services.organizations().codes();
        return states.stream()
                .flatMap(code -> services.countries().find(code).stream())
                .map(state -> new One(
                        state,
                        services.memberships().of(state.code()).stream()
                                .filter(row -> row.span().holdsOn(asOf))
                                .sorted(Comparator.comparingInt(row -> order.indexOf(row.organization())))
                                .toList(),
                        services.chairmanships().heldBy(state.code(), asOf),
                        NextEvent.of(EventFilter.in(state.code()), asOf, services.events())))
                .toList();
    }
}
