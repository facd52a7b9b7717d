package org.toraga.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.chairmanships.Term;
import org.toraga.chairmanships.ui.TermProgress;
import org.toraga.countries.CountryNames;
import org.toraga.countries.HomeCountry;
import org.toraga.countries.ui.CountryLink;
import org.toraga.events.EventRow;
import org.toraga.events.ui.EventLink;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.organizations.ui.OrganizationBadge;

/** One organization on the overview: who chairs it under what motto, how much of the term is over, members, next event. */
class OrganizationCard extends Article {

    private final transient CountryNames names;

    OrganizationCard(OrganizationSummary summary, LocalDate asOf, CountryNames names) {
        this.names = names;
        addClassNames(
                "organization-card",
                OrganizationBadge.colour(summary.organization().code()));
        add(heading(summary.organization()));
        if (summary.chairs().isEmpty()) {
            add(quiet(getTranslation("overview.card.noChair")));
        }
        summary.chairs().forEach(term -> add(chair(term, asOf)));
        add(foot(summary));
    }

    private Component heading(OrganizationDetails organization) {
        var name = new RecordText(organization.name());
        name.addClassName("organization-card-name");
        var heading = new H3(
                new PageLink(OrganizationBadge.text(organization.code()), OrganizationBadge.path(organization.code())));
        return new Div(heading, name);
    }

    private Component chair(Term term, LocalDate asOf) {
        var chair = new Div();
        chair.addClassName("organization-card-chair");
        var who = new Div(new CountryLink(term.country(), names, getLocale()));
        who.addClassName("organization-card-country");
        if (term.confidence().isDoubtful()) {
            var doubt = new Span(getTranslation("overview.card.doubtful"));
            doubt.addClassName("doubt");
            if (term.note() != null) {
                doubt.setTitle(term.note());
            }
            who.add(doubt);
        }
        chair.add(who);
        if (term.country().equals(HomeCountry.CODE)) {
            var words = term.motto() == null ? term.theme() : term.motto();
            if (words != null) {
                var motto = new Paragraph(new RecordText(words));
                motto.addClassName("organization-card-motto");
                chair.add(motto);
            }
            chair.add(new TermProgress(term, asOf));
        }
        return chair;
    }

    private Component foot(OrganizationSummary summary) {
        var foot = new Div(new Span(getTranslation(
                "overview.card.members",
                summary.members().members(),
                summary.members().observers())));
        foot.addClassName("organization-card-foot");
        EventRow next = summary.nextEvent();
        if (next == null) {
            foot.add(quiet(getTranslation("overview.card.noEvent")));
        } else {
            foot.add(new Div(
                    new EventLink(next),
                    new Span(" · " + Formats.date(next.dates().start(), getLocale()))));
        }
        return foot;
    }

    private Component quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
