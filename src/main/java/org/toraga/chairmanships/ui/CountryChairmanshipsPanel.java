package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PanelLoader;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.ui.OrganizationBadge;

/** All terms of one state in any chair, the newest first. */
public class CountryChairmanshipsPanel extends Div {

    private final LocalDate asOf;

    public CountryChairmanshipsPanel(
            ChairmanshipService chairmanships, PanelLoader panels, CountryCode country, LocalDate asOf) {
        this.asOf = asOf;
        addClassName("chairmanships-panel");
        add(panels.load(() -> chairmanships.of(country), this::show));
    }

    private Component show(List<Term> terms) {
        return terms.isEmpty()
                ? new EmptyState(
                        getTranslation("chairmanships.country.none"), getTranslation("chairmanships.country.none.do"))
                : new TermList(terms, asOf, term -> new OrganizationBadge(term.organization()));
    }
}
