package org.toraga.memberships.ui;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.WindowWidth;
import org.toraga.countries.CountryNames;
import org.toraga.countries.HomeCountry;
import org.toraga.countries.ui.RegionName;
import org.toraga.exports.ui.GridExports;
import org.toraga.memberships.MatrixLine;
import org.toraga.memberships.MembershipMatrix;
import org.toraga.memberships.Standing;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/** The matrix, the fields that narrow it, and a line that says what is shown. */
class MatrixPanel extends Section {

    private final transient MembershipTable table;
    private final MembershipMatrix matrix;
    private final CountryNames names;
    private final MatrixGrid grid;
    private final TextField words = new TextField(getTranslation("memberships.matrix.words"));
    private final ComboBox<String> region = new ComboBox<>(getTranslation("memberships.matrix.region"));
    private final ComboBox<Standing> standing = new ComboBox<>(getTranslation("memberships.status"));
    private final Div shown = new Div();

    private Address address = Address.none();
    private Optional<MembershipPick> picked = Optional.empty();

    MatrixPanel(
            MembershipMatrix matrix,
            Map<SourceCode, String> sourceTitles,
            CountryNames names,
            MembershipTable table,
            GridExports exports) {
        this.table = table;
        this.matrix = matrix;
        this.names = names;
        this.grid = new MatrixGrid(matrix.organizations(), sourceTitles);
        addClassName("membership-matrix");
        shown.addClassName("membership-shown");
        shown.getElement().setAttribute("role", "status");
        var line = new Div(shown);
        line.addClassName("membership-shown-line");
        exports.addTo(line, () -> table.table(address, AsOf.current(), getLocale()));
        grid.setEmptyStateComponent(createEmptyState());
        var legend = new MatrixLegend();
        WindowWidth.follow(this, WindowWidth.PHONE, isNarrow -> {
            legend.setVisible(isNarrow);
            grid.showMarks(isNarrow);
            GridSorting.apply(grid, address);
        });
        GridSorting.follow(grid, () -> address);
        add(
                new H2(getTranslation("memberships.matrix", Formats.date(AsOf.current(), getLocale()))),
                createFilterBar(),
                line,
                legend,
                grid);
    }

    private Component createFilterBar() {
        FilterFields.words(words, () -> address);
        region.setItems(matrix.lines().stream()
                .map(MatrixLine::region)
                .distinct()
                .sorted()
                .toList());
        region.setItemLabelGenerator(name -> getTranslation(RegionName.key(name)));
        region.setClearButtonVisible(true);
        region.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.with("region", change.getValue()).go();
            }
        });
        FilterFields.word(standing, Standing.class, "standing", () -> address);
        var bar = new Div(words, region, standing);
        bar.addClassName("filter-bar");
        return bar;
    }

    private Component createEmptyState() {
        return new EmptyState(
                getTranslation("memberships.matrix.none"),
                getTranslation("memberships.matrix.none.do"),
                new Button(
                        getTranslation("memberships.matrix.clear"),
                        click -> MembershipPick.in(address, null)
                                .with("q", null)
                                .with("region", null)
                                .with("standing", null)
                                .go()));
    }

    /** Shows what the address asks for. */
    void show(Address now, MatrixFilter filter) {
        address = now;
        if (!filter.pick().equals(picked)) {
            picked = filter.pick();
            // What leads here may stand below: the answer comes into sight, the focus stays where it was.
            shown.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        words.setValue(filter.words());
        region.setValue(filter.region().orElse(null));
        standing.setValue(filter.standing().orElse(null));
        // In their order already, since narrow columns cannot be sorted by.
        var lines = MembershipTable.sorted(filter.of(matrix), matrix.organizations(), now);
        grid.setItems(lines);
        GridSorting.apply(grid, now);
        tell(filter, lines);
    }

    private void tell(MatrixFilter filter, List<MatrixLine> lines) {
        shown.removeAll();
        filter.pick()
                .ifPresentOrElse(
                        pick -> {
                            var said = new Span(say(pick, lines.size()));
                            said.addClassName("membership-picked");
                            shown.add(said);
                            shown.add(new Anchor(
                                    MembershipPick.in(address, null).href(), getTranslation("memberships.pick.clear")));
                            addWaysOn(pick, lines);
                        },
                        () -> shown.add(new Span(getTranslation(
                                "memberships.matrix.shown",
                                lines.size(),
                                matrix.overlaps().all().size()))));
    }

    private String say(MembershipPick pick, int count) {
        return switch (pick.kind()) {
            case MEMBERS ->
                getTranslation(
                        pick.organizations().size() == 1 ? "memberships.pick.one" : "memberships.pick.members",
                        list(pick.organizations()),
                        count);
            case EXACTLY -> getTranslation("memberships.pick.exactly", list(pick.organizations()), count);
            case SHARED ->
                getTranslation("memberships.pick.shared", pick.least(), names.of(HomeCountry.CODE, getLocale()), count);
        };
    }

    private String list(List<OrganizationCode> organizations) {
        return ListFormatter.getInstance(getLocale())
                .format(organizations.stream().map(OrganizationCode::value).toList());
    }

    private void addWaysOn(MembershipPick pick, List<MatrixLine> lines) {
        if (!lines.isEmpty()) {
            var group = pick.rule(matrix.organizations())
                    .map(rule -> "rule=" + URLEncoder.encode(rule, StandardCharsets.UTF_8))
                    .orElseGet(() -> "states="
                            + lines.stream().map(line -> line.country().value()).collect(Collectors.joining(",")));
            shown.add(new PageLink(
                    getTranslation("memberships.pick.statistics"), "statistics?scope=group&together=true&" + group));
        }
        var count = pick.organizations().size();
        if (count >= 2 && count <= 4) {
            var codes =
                    pick.organizations().stream().map(OrganizationCode::value).collect(Collectors.joining(","));
            shown.add(new PageLink(getTranslation("memberships.pick.compare"), "compare?with=" + codes));
        }
    }
}
