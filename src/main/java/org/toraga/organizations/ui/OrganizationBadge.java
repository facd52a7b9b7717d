package org.toraga.organizations.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.toraga.base.ui.PageLink;
import org.toraga.organizations.OrganizationCode;

/** An organization's short name beside a mark of its colour, leading to its page. */
public class OrganizationBadge extends PageLink {

    public OrganizationBadge(OrganizationCode organization) {
        super(text(organization), path(organization));
        addClassNames("organization-badge", colour(organization));
    }

    /** The badge without a link, for a place that is a link or a button already. */
    public static Span text(OrganizationCode organization) {
        var text = new Span(organization.value());
        text.addClassNames("organization-badge-text", colour(organization));
        return text;
    }

    /** The class name that gives an element and what is in it the organization's colour, as {@code --organization-color}. */
    public static String colour(OrganizationCode organization) {
        return "organization-" + organization.value().toLowerCase(Locale.ROOT);
    }

    public static String path(OrganizationCode organization) {
        return "organizations/" + organization.value().toLowerCase(Locale.ROOT);
    }
}
