package org.toraga.events.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventRow;
import org.toraga.organizations.ui.OrganizationBadge;

/** An event in a few words: when, what, who, where and how it stands. */
class EventCard extends Div {

    EventCard(EventRow event, CountryNames names) {
        addClassName("event-card");
        var when = new Span(EventWords.shortWhen(event.dates(), getLocale()));
        when.addClassName("event-when");
        var facts = new Div();
        facts.addClassName("event-card-facts");
        if (event.organization() != null) {
            addClassName(OrganizationBadge.colour(event.organization()));
            facts.add(new OrganizationBadge(event.organization()));
        }
        facts.add(
                new Span(getTranslation(Texts.key(event.kind()))),
                StillCells.part(
                        EventWords.where(event.city(), event.country(), event.format(), names, getLocale(), false)),
                new EventStatusBadge(event.status()));
        add(when, StillCells.part(new EventLink(event)), facts);
        if (event.fromLaterSources()) {
            facts.add(new LaterSourcesMark());
        } else {
            StillCells.part(this);
        }
    }
}
