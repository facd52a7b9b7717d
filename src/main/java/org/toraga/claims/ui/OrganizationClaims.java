package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.List;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PanelLoader;
import org.toraga.claims.ClaimDetails;
import org.toraga.claims.ClaimService;
import org.toraga.claims.TestedClaim;
import org.toraga.organizations.OrganizationCode;

/** The claims about an organization with their verdicts, and where sources that speak of it differ. */
public class OrganizationClaims extends Div {

    private record Found(List<TestedClaim> claims, List<ClaimDetails> differing) {}

    private final transient ClaimTexts texts;
    private final LocalDate asOf;

    public OrganizationClaims(
            ClaimService claims, ClaimTexts texts, PanelLoader loader, OrganizationCode organization, LocalDate asOf) {
        this.texts = texts;
        this.asOf = asOf;
        addClassName("organization-claims");
        add(loader.load(
                () -> new Found(claims.of(organization, asOf), claims.differing(organization, asOf)), this::show));
    }

    private Component show(Found found) {
        var all = new Div(
                found.claims().isEmpty()
                        ? new EmptyState(getTranslation("claims.none"), getTranslation("claims.none.do"))
                        : new ClaimsTable(found.claims(), texts, asOf));
        if (!found.differing().isEmpty()) {
            var title = new H3(getTranslation("claims.differing.title"));
            title.addClassName("differing-title");
            all.add(title);
            found.differing().forEach(details -> all.add(new DifferingSources(details, texts, asOf, false)));
        }
        return all;
    }
}
