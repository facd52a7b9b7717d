package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.WindowWidth;
import org.toraga.countries.CountryNames;
import org.toraga.exports.Table;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableRows;
import org.toraga.exports.ui.GridExports;
import org.toraga.memberships.MemberCounts;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.MembershipSort;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceDetails;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.TableSources;

/**
 * Who belongs to an organization on a day, in what standing; who joins or leaves around that day; and whose date is not known.
 */
public class MembersPanel extends Div {

    private static final String STANDING = "standing";

    /** @param standings what the grid shows a page of: another one is another answer */
    private record Content(
            MemberCounts counts,
            List<MembershipRow> standings,
            List<MembershipRow> undated,
            List<MembershipRow> changing,
            Map<SourceCode, String> sourceTitles) {}

    private final MembershipService memberships;
    private final SourceService sources;
    private final CountryNames names;
    private final OrganizationCode organization;
    private final LocalDate asOf;
    private final Address address;
    private final transient TableSources citations;
    private final transient GridExports exports;

    /**
     * @param address of the page, which keeps the order of the list ({@code sort}) and the standing that it is narrowed to
     *     ({@code standing})
     */
    public MembersPanel(
            MembershipService memberships,
            SourceService sources,
            CountryNames names,
            PanelLoader panels,
            OrganizationCode organization,
            LocalDate asOf,
            Address address,
            TableSources citations,
            GridExports exports) {
        this.citations = citations;
        this.exports = exports;
        this.memberships = memberships;
        this.sources = sources;
        this.names = names;
        this.organization = organization;
        this.asOf = asOf;
        this.address = address;
        addClassName("members-panel");
        var language = getLocale();
        add(panels.load(
                () -> new Content(
                        memberships.counts(asOf).getOrDefault(organization, new MemberCounts(0, 0, 0)),
                        memberships.of(organization, asOf),
                        memberships.undated(organization, language),
                        memberships.changing(organization, asOf.minusYears(1), asOf.plusYears(1)),
                        sourceTitles()),
                this::show));
    }

    private Map<SourceCode, String> sourceTitles() {
        var codes = Stream.concat(
                        memberships.of(organization, asOf).stream(), memberships.undated(organization).stream())
                .map(MembershipRow::source)
                .collect(Collectors.toSet());
        return sources.findAll(codes).stream().collect(Collectors.toMap(SourceDetails::code, SourceDetails::title));
    }

    private Component show(Content content) {
        var parts = new Div();
        parts.addClassName("members-panel-parts");
        parts.add(content.counts().total() == 0 ? nobody() : standings(content));
        parts.add(changes(content.changing()));
        if (!content.undated().isEmpty()) {
            parts.add(undated(content));
        }
        return parts;
    }

    private Component nobody() {
        return new EmptyState(getTranslation("memberships.panel.none"), getTranslation("memberships.panel.none.do"));
    }

    private Component standings(Content content) {
        var counts = content.counts();
        var chosen = address.word(STANDING, MembershipStatus.class)
                .filter(status -> counts.of(status) > 0)
                .orElse(null);
        var grid = new MembersGrid(names, content.sourceTitles(), asOf);
        grid.showStatus(chosen == null);
        grid.follow(address);
        WindowWidth.follow(grid, WindowWidth.PHONE, grid::showCards);
        var language = getLocale();
        grid.setItemsPageable(page -> memberships.standing(organization, asOf, chosen, language, page), page ->
                (long) (chosen == null ? counts.total() : counts.of(chosen)));
        var bar = new Div(filter(counts, chosen));
        bar.addClassName("members-bar");
        exports.addTo(bar, () -> table(counts, chosen));
        return new Section(bar, grid);
    }

    /** All columns, also where the window has room for cards alone. */
    private Table<MembershipRow> table(MemberCounts counts, @Nullable MembershipStatus chosen) {
        var language = getLocale();
        var filter = chosen == null
                ? List.<TableFact>of()
                : List.of(new TableFact(getTranslation("memberships.status"), getTranslation(Texts.key(chosen))));
        return new Table<>(
                organization + ": " + getTranslation("memberships.panel", Formats.date(asOf, language)),
                new MembersTable(this, names, asOf, language).columns(),
                filter,
                () -> chosen == null ? counts.total() : counts.of(chosen),
                TableRows.paged(
                        GridSorting.of(address, MembershipSort.class),
                        page -> memberships.standing(organization, asOf, chosen, language, page)),
                () -> citations.of(
                        memberships.of(organization, asOf).stream()
                                .map(MembershipRow::source)
                                .toList(),
                        language));
    }

    private Component filter(MemberCounts counts, @Nullable MembershipStatus chosen) {
        var filter = new Div(filterButton("all", counts.total(), null, chosen));
        filter.addClassName("members-filter");
        filter.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("memberships.panel.filter"));
        Stream.of(MembershipStatus.values())
                .filter(status -> counts.of(status) > 0)
                .forEach(status -> filter.add(filterButton(status.name(), counts.of(status), status, chosen)));
        return filter;
    }

    private Component filterButton(
            String word, int count, @Nullable MembershipStatus status, @Nullable MembershipStatus chosen) {
        var button = new Button(getTranslation("memberships.panel." + word, count));
        button.addClickListener(
                click -> address.with(STANDING, Address.text(status)).go());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.addClassName("members-filter-button");
        button.getElement().setAttribute("aria-pressed", String.valueOf(status == chosen));
        return button;
    }

    private Component changes(List<MembershipRow> changing) {
        var section = new Section(new H2(getTranslation("memberships.changes")));
        section.addClassName("members-changes");
        section.add(
                changing.isEmpty()
                        ? new Paragraph(getTranslation("memberships.changes.none"))
                        : MembershipChanges.near(changing, names, asOf));
        return section;
    }

    private Component undated(Content content) {
        var section = new Section(
                new H2(getTranslation("memberships.undated")),
                new Paragraph(getTranslation(
                        "memberships.undated.lead", content.undated().size())),
                new UndatedMemberships(content.undated(), names, content.sourceTitles()));
        section.addClassName("members-undated");
        return section;
    }
}
