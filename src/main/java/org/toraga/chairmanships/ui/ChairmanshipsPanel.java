package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PanelLoader;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.organizations.OrganizationCode;

/** All terms in the chair of one organization, the newest first. */
public class ChairmanshipsPanel extends Div {

    private final CountryNames names;
    private final LocalDate asOf;

    public ChairmanshipsPanel(
            ChairmanshipService chairmanships,
            CountryNames names,
            PanelLoader panels,
            OrganizationCode organization,
            LocalDate asOf) {
        this.names = names;
        this.asOf = asOf;
        addClassName("chairmanships-panel");
        add(panels.load(() -> chairmanships.of(organization), this::show));
    }

    private Component show(List<Term> terms) {
        return terms.isEmpty()
                ? new EmptyState(
                        getTranslation("chairmanships.list.none"), getTranslation("chairmanships.list.none.do"))
                : new TermList(terms, asOf, term -> new CountryLink(term.country(), names, getLocale()));
    }
}
