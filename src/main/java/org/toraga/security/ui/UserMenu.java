package org.toraga.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.PreferenceMenus;
import org.toraga.base.ui.Symbol;
import org.toraga.base.ui.Texts;
import org.toraga.security.AccountService;
import org.toraga.security.SignInNotice;

/** The menu of whoever is signed in: who they are, their password, and the ways out. */
@Component
public class UserMenu {

    private final AccountService accounts;
    private final AuthenticationContext authentication;

    UserMenu(AccountService accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
    }

    public void addTo(MenuBar bar) {
        var me = accounts.me();
        var name = new Span(me.name());
        name.addClassName("header-menu-words");
        var menu = PreferenceMenus.addMenu(
                        bar, Symbol.PERSON, name, bar.getTranslation("security.user.menu", me.name()))
                .getSubMenu();
        var who = new Div(new Span(me.name()), new Span(bar.getTranslation(Texts.key(me.role()))));
        who.addClassName("user-menu-who");
        menu.addComponent(who);
        menu.addSeparator();
        if (!me.demo()) {
            menu.addItem(
                    bar.getTranslation("security.password.title"),
                    click -> UI.getCurrent().navigate(PasswordView.class));
        }
        menu.addItem(
                bar.getTranslation("security.tokens"), click -> UI.getCurrent().navigate("account/tokens"));
        menu.addItem(bar.getTranslation("security.signOut"), click -> authentication.logout());
        menu.addItem(bar.getTranslation("security.signOut.everywhere"), click -> askEverywhere(bar));
    }

    private void askEverywhere(MenuBar bar) {
        var dialog = new ConfirmDialog(
                bar.getTranslation("security.signOut.everywhere.ask"),
                bar.getTranslation("security.signOut.everywhere.what"),
                bar.getTranslation("security.signOut.everywhere"),
                confirmed -> {
                    accounts.signOutEverywhere();
                    UI.getCurrent()
                            .getPage()
                            .setLocation(SignInNotice.ENDED.address().substring(1));
                });
        dialog.setCancelable(true);
        dialog.setCancelText(bar.getTranslation("security.signOut.cancel"));
        dialog.open();
    }
}
