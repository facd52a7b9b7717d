package org.toraga.calendars;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;
import org.toraga.access.AccessTokenService;
import org.toraga.access.Paths;
import org.toraga.access.Scope;
import org.toraga.access.TokenDraft;
import org.toraga.access.TokenRefusedException;
import org.toraga.access.ui.CopyField;
import org.toraga.events.EventFilter;
import org.toraga.organizations.OrganizationCode;

/** Makes the address of a private feed of the events that a filter leaves. */
class SubscribeDialog extends Dialog {

    private static final String TOKENS = "account/tokens";

    private final AccessTokenService tokens;
    private final EventFilter filter;
    private final Div result = new Div();
    private final Button make = new Button();

    SubscribeDialog(AccessTokenService tokens, EventFilter filter) {
        this.tokens = tokens;
        this.filter = filter;
        setHeaderTitle(getTranslation("calendars.subscribe.title"));
        setWidth("34rem");
        result.getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation("calendars.subscribe.what")),
                new Paragraph(getTranslation("calendars.subscribe.day")),
                result);
        make.setText(getTranslation("calendars.subscribe.make"));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickListener(click -> make());
        getFooter().add(new Button(getTranslation("calendars.subscribe.close"), click -> close()), make);
    }

    private void make() {
        var organizations = filter.organizations().stream()
                .map(OrganizationCode::value)
                .sorted()
                .collect(Collectors.joining(", "));
        var name = organizations.isEmpty()
                ? getTranslation("calendars.subscribe.token")
                : getTranslation("calendars.subscribe.token.of", organizations);
        String secret;
        try {
            // A calendar is followed for years: its address is good until it is taken back.
            secret = tokens.make(new TokenDraft(name, Set.of(Scope.CALENDAR), null));
        } catch (TokenRefusedException refused) {
            result.removeAll();
            result.add(new Paragraph(
                    getTranslation(refused.textKey(), refused.facts().toArray())));
            return;
        }
        make.setVisible(false);
        var context = VaadinRequest.getCurrent() == null
                ? ""
                : VaadinRequest.getCurrent().getContextPath();
        UI.getCurrent().getPage().fetchCurrentURL(page -> show(desk(page) + context, secret));
    }

    private static String desk(URL page) {
        return page.getProtocol() + "://" + page.getAuthority();
    }

    private void show(String desk, String secret) {
        var address = desk + Paths.FEEDS + secret + ".ics" + FeedQuery.of(filter, getLocale());
        var keys = new Anchor(TOKENS, getTranslation("calendars.subscribe.tokens"));
        result.removeAll();
        result.add(
                new CopyField(getTranslation("calendars.subscribe.address"), address),
                new Paragraph(getTranslation("calendars.subscribe.once")),
                keys);
    }
}
