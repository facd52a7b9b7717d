package org.toraga.access.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.toraga.access.AccessTokenService;
import org.toraga.access.TokenRow;
import org.toraga.base.Roles;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.ViewHeader;

/** Where somebody makes keys for their own programs and calendars, and takes them back. */
@Route(TokensView.PATH)
@RolesAllowed(Roles.VIEWER)
class TokensView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "account/tokens";

    private final AccessTokenService tokens;
    private final transient DeskZone zone;
    private final Div list = new Div();
    private final Div made = new Div();

    TokensView(AccessTokenService tokens, DeskZone zone) {
        this.tokens = tokens;
        this.zone = zone;
        addClassName("tokens-view");
        made.addClassName("token-made");
        made.getElement().setAttribute("role", "status");
        list.addClassName("token-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        made.removeAll();
        var fresh = new Section(new H2(getTranslation("access.make.title")), new TokenForm(tokens, this::show), made);
        fresh.addClassName("token-make");
        var kept = new Section(new H2(getTranslation("access.list.title")), list);
        kept.addClassName("token-kept");
        add(new ViewHeader(getTranslation("access.title"), getTranslation("access.lead")), fresh, kept);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.title");
    }

    private void show(String secret) {
        made.removeAll();
        made.add(
                new Paragraph(getTranslation("access.made.once")),
                new CopyField(getTranslation("access.made.token"), secret));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var mine = tokens.mine();
        if (mine.isEmpty()) {
            list.add(new Paragraph(getTranslation("access.list.none")));
            return;
        }
        var lines = new UnorderedList();
        var now = Instant.now();
        mine.forEach(token -> lines.add(new TokenLine(token, token.state(now), zone, this::askToRevoke)));
        list.add(lines);
    }

    private void askToRevoke(TokenRow token) {
        var dialog = new ConfirmDialog(
                getTranslation("access.revoke.ask", token.name()),
                getTranslation("access.revoke.what"),
                getTranslation("access.revoke"),
                confirmed -> {
                    tokens.revoke(token.id());
                    refresh();
                });
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("access.cancel"));
        dialog.open();
    }
}
