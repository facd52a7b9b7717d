package org.toraga.calendars;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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

/**
 * Makes the address of a private feed of the events that a filter leaves. A dialog of the kind that every page of the shell
 * brings along: what belongs to an action of another module alone is not in the page's part of the bundle.
 */
class SubscribeDialog extends ConfirmDialog {

    private static final String TOKENS = "account/tokens";

    private final AccessTokenService tokens;
    private final EventFilter filter;

    SubscribeDialog(AccessTokenService tokens, EventFilter filter) {
        this.tokens = tokens;
        this.filter = filter;
        setHeader(getTranslation("calendars.subscribe.title"));
        setText(new Div(
                new Paragraph(getTranslation("calendars.subscribe.what")),
                new Paragraph(getTranslation("calendars.subscribe.day"))));
        setCancelable(true);
        setCancelText(getTranslation("calendars.subscribe.close"));
        setConfirmButton(getTranslation("calendars.subscribe.make"), confirm -> make());
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
            answer(new Paragraph(
                    getTranslation(refused.textKey(), refused.facts().toArray())));
            return;
        }
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
        answer(
                new CopyField(getTranslation("calendars.subscribe.address"), address),
                new Paragraph(getTranslation("calendars.subscribe.once")),
                keys);
    }

    private void answer(Component... content) {
        var answer = new ConfirmDialog();
        answer.setHeader(getTranslation("calendars.subscribe.title"));
        answer.setText(new Div(content));
        answer.setConfirmText(getTranslation("calendars.subscribe.close"));
        answer.open();
    }
}
