package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.ViewHeader;
import org.toraga.claims.ClaimService;
import org.toraga.claims.ClaimType;
import org.toraga.claims.Finding;
import org.toraga.claims.TestedClaim;
import org.toraga.exports.ui.GridExports;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;

/** All claims under one filter, with their verdicts as of the day. */
@Route("claims")
@Menu(title = "claims.title", order = 70, icon = "claim")
@RolesAllowed(Roles.VIEWER)
class ClaimsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ClaimService claims;
    private final transient ClaimTexts texts;
    private final transient PanelLoader loader;
    private final transient ClaimsRows rows;
    private final transient GridExports exports;

    private final TextField words = new TextField(getTranslation("claims.filter.words"));
    private final ComboBox<OrganizationCode> organization;
    private final ComboBox<ClaimType> type = new ComboBox<>(getTranslation("claims.filter.type"));
    private final ComboBox<String> speaker = new ComboBox<>(getTranslation("claims.filter.speaker"));
    private final Div content = new Div();

    private transient Address address = Address.none();

    ClaimsView(
            ClaimService claims,
            OrganizationService organizations,
            ClaimTexts texts,
            PanelLoader loader,
            ClaimsRows rows,
            GridExports exports) {
        this.claims = claims;
        this.texts = texts;
        this.loader = loader;
        this.rows = rows;
        this.exports = exports;
        organization = new OrganizationPicker(organizations);
        organization.setLabel(getTranslation("claims.filter.organization"));
        addClassNames("view", "claims");
        add(new ViewHeader(getTranslation("claims.title"), getTranslation("claims.lead")), createFilterBar(), content);
    }

    private Component createFilterBar() {
        FilterFields.words(words, () -> address);
        FilterFields.word(type, ClaimType.class, "type", () -> address);
        organization.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow("organization", change.getValue());
            }
        });
        speaker.setItems(claims.speakers());
        speaker.setClearButtonVisible(true);
        speaker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow("speaker", change.getValue());
            }
        });
        var bar = new Div(words, organization, type, speaker);
        bar.addClassName("filter-bar");
        exports.addTo(bar, () -> rows.table(address, AsOf.current(), getLocale()));
        return bar;
    }

    private void narrow(String parameter, @Nullable Object value) {
        address.with(parameter, value).go();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("claims.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        var chosen = ClaimsRows.chosen(address);
        var filter = ClaimsRows.filter(address);
        words.setValue(filter.words());
        organization.setValue(filter.organization());
        type.setValue(filter.type());
        speaker.setValue(filter.speaker());
        var asOf = AsOf.current();
        content.removeAll();
        content.add(loader.load(() -> claims.find(filter, asOf), found -> list(found, chosen, asOf)));
    }

    private Component list(List<TestedClaim> found, @Nullable Finding chosen, LocalDate asOf) {
        var tally = new VerdictTally();
        tally.show(found, address);
        var shown = found.stream()
                .filter(claim -> chosen == null || claim.verdict().finding() == chosen)
                .toList();
        var count = new Paragraph(getTranslation("claims.count", shown.size()));
        count.addClassName("claims-count");
        count.getElement().setAttribute("role", "status");
        return new Div(tally, count, shown.isEmpty() ? nothing() : new ClaimsTable(shown, texts, asOf));
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("claims.empty"),
                getTranslation("claims.empty.do"),
                new Button(
                        getTranslation("claims.filter.clear"),
                        click -> Address.none()
                                .under("claims")
                                .with(AsOf.PARAMETER, AsOf.current())
                                .go()));
    }
}
