package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.countries.CountryNames;
import org.toraga.exports.ui.GridExports;
import org.toraga.memberships.MembershipMatrix;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceDetails;
import org.toraga.sources.SourceService;

/** States and organizations side by side on one day, what organizations have in common, and who joined or left when. */
@Route("membership")
@Menu(title = "memberships.title", order = 60, icon = "membership")
@RolesAllowed(Roles.VIEWER)
class MembershipView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private record Content(MembershipMatrix matrix, Map<SourceCode, String> sourceTitles) {}

    private final transient MembershipService memberships;
    private final transient SourceService sources;
    private final transient CountryNames names;
    private final transient Texts texts;
    private final transient PanelLoader panels;
    private final transient MembershipTable table;
    private final transient GridExports exports;
    private final Div body = new Div();

    private transient Address address = Address.none();
    private transient @Nullable LocalDate day;
    private transient @Nullable MembershipMatrix matrix;
    private @Nullable MatrixPanel matrixPanel;
    private @Nullable OverlapsPanel overlapsPanel;

    MembershipView(
            MembershipService memberships,
            SourceService sources,
            CountryNames names,
            Texts texts,
            PanelLoader panels,
            MembershipTable table,
            GridExports exports) {
        this.memberships = memberships;
        this.sources = sources;
        this.names = names;
        this.texts = texts;
        this.panels = panels;
        this.table = table;
        this.exports = exports;
        addClassNames("view", "membership");
        body.addClassName("membership-body");
        add(new ViewHeader(getTranslation("memberships.title"), getTranslation("memberships.lead")), body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("memberships.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        var asOf = AsOf.current();
        if (asOf.equals(day)) {
            follow();
            return;
        }
        day = asOf;
        matrix = null;
        var language = getLocale();
        body.removeAll();
        body.add(
                panels.load(() -> read(asOf, language), this::show),
                new HistoryPanel(memberships, sources, names, texts, panels.below(event), asOf));
    }

    private Content read(LocalDate asOf, Locale language) {
        var read = memberships.matrix(asOf, language);
        var rows = read.lines().stream()
                .flatMap(line -> line.rows().values().stream())
                .toList();
        return new Content(read, titles(rows, sources));
    }

    static Map<SourceCode, String> titles(Collection<MembershipRow> rows, SourceService sources) {
        var codes = rows.stream().map(MembershipRow::source).collect(Collectors.toSet());
        return sources.findAll(codes).stream().collect(Collectors.toMap(SourceDetails::code, SourceDetails::title));
    }

    private Component show(Content content) {
        if (content.matrix().organizations().isEmpty()) {
            return new EmptyState(
                    getTranslation("memberships.matrix.empty"), getTranslation("memberships.matrix.empty.do"));
        }
        matrix = content.matrix();
        matrixPanel = new MatrixPanel(content.matrix(), content.sourceTitles(), names, table, exports);
        overlapsPanel = new OverlapsPanel(content.matrix(), names);
        var parts = new Div(matrixPanel, overlapsPanel);
        parts.addClassName("membership-parts");
        follow();
        return parts;
    }

    /** Shows what the address asks for, once the matrix is there. */
    private void follow() {
        if (matrix != null && matrixPanel != null && overlapsPanel != null) {
            var filter = MatrixFilter.read(address, matrix);
            matrixPanel.show(address, filter);
            overlapsPanel.show(address, filter.pick());
        }
    }
}
