package org.toraga.claims.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordText;
import org.toraga.claims.TestedClaim;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.ui.SourceLink;

/** Whom a claim is about, who made it, where and when as far as it is known, and the source. */
class ClaimSaid extends Div {

    ClaimSaid(TestedClaim tested, LocalDate asOf) {
        addClassName("claim-facts");
        var claim = tested.claim();
        if (claim.organization() != null) {
            add(new OrganizationBadge(claim.organization()));
        }
        var statement = claim.statement();
        if (statement != null) {
            add(
                    new RecordText(statement.speaker()),
                    new RecordText(statement.occasion()),
                    new Span(Formats.shortDate(statement.madeOn(), getLocale())));
        }
        add(new SourceLink(claim.sourceTitle(), claim.source()));
        if (!tested.differing().isEmpty()) {
            add(mark("claims.differing.mark"));
        }
        if (claim.isSaidAfter(asOf)) {
            add(mark("claims.saidLater"));
        }
    }

    private Span mark(String key) {
        var mark = new Span(getTranslation(key));
        mark.addClassName("claim-mark");
        return mark;
    }
}
