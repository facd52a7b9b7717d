package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Locale;
import org.toraga.base.ui.Formats;
import org.toraga.memberships.MatrixLine;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.Standing;
import org.toraga.organizations.OrganizationCode;

/** Says what a cell of the matrix shows: "Kazakhstan is a member of SCO since 15 June 2001." */
class StandingSentence {

    private final Component page;
    private final Locale language;

    /** @param page that translates into {@code language} */
    StandingSentence(Component page, Locale language) {
        this.page = page;
        this.language = language;
    }

    String of(MatrixLine line, OrganizationCode organization) {
        return line.row(organization)
                .map(row -> of(line, row))
                .orElseGet(() -> page.getTranslation("memberships.sentence.none", line.name(), organization.value()));
    }

    String of(MatrixLine line, MembershipRow row) {
        var said = new ArrayList<String>();
        var since = row.since();
        said.add(page.getTranslation(
                "memberships.sentence." + row.status().name() + "."
                        + row.sinceKnown().name(),
                line.name(),
                row.organization().value(),
                since == null ? "" : Formats.date(since, language)));
        if (row.founder()) {
            said.add(page.getTranslation("memberships.sentence.founder"));
        }
        var suspended = row.suspendedSince();
        if (suspended != null
                && line.standing(row.organization())
                        .filter(Standing.SUSPENDED::equals)
                        .isPresent()) {
            said.add(page.getTranslation("memberships.sentence.suspended", Formats.date(suspended, language)));
        }
        if (row.confidence().isDoubtful()) {
            said.add(page.getTranslation("memberships.sentence.doubtful"));
        }
        return String.join(" ", said);
    }
}
