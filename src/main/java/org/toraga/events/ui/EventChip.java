package org.toraga.events.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.events.EventRow;
import org.toraga.events.EventStatus;
import org.toraga.organizations.ui.OrganizationBadge;

/** An event in a calendar: its days where the place does not say them, its organization, its title; crossed out if called off. */
class EventChip extends PageLink {

    EventChip(EventRow event, @Nullable String days) {
        super(content(event, days), EventLink.path(event.code()));
        addClassNames("event-chip", "event-chip-" + event.status().name().toLowerCase(Locale.ROOT));
        if (event.organization() != null) {
            addClassName(OrganizationBadge.colour(event.organization()));
        }
        getElement().setAttribute("title", event.title().in(getLocale()));
    }

    private static Span content(EventRow event, @Nullable String days) {
        var content = new Span();
        content.addClassName("event-chip-content");
        if (days != null) {
            var when = new Span(days);
            when.addClassName("event-chip-days");
            content.add(when);
        }
        if (event.organization() != null) {
            content.add(OrganizationBadge.text(event.organization()));
        }
        var title = new RecordText(event.title());
        title.addClassName("event-chip-title");
        content.add(title);
        if (event.status() != EventStatus.HELD && event.status() != EventStatus.PLANNED) {
            var status = new Span(content.getTranslation(Texts.key(event.status())));
            status.addClassName("event-chip-status");
            content.add(status);
        }
        return content;
    }
}
