package org.toraga.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.toraga.base.ui.Address;
import org.toraga.claims.Finding;
import org.toraga.claims.TestedClaim;

/** How many claims there are of each verdict; each count narrows the list to its own, and a second time widens it again. */
class VerdictTally extends Nav {

    VerdictTally() {
        addClassName("verdict-tally");
        setAriaLabel(getTranslation("claims.filter.finding"));
    }

    void show(List<TestedClaim> claims, Address address) {
        removeAll();
        var chosen = address.word("verdict", Finding.class).orElse(null);
        for (var finding : Finding.values()) {
            var count = claims.stream()
                    .filter(claim -> claim.verdict().finding() == finding)
                    .count();
            var number = new Span(String.valueOf(count));
            number.addClassName("verdict-tally-count");
            var target = address.with("verdict", finding == chosen ? null : Address.text(finding));
            var link = new Anchor(target.href(), number, new VerdictMark(finding));
            link.addClassName("verdict-tally-link");
            if (finding == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }
}
