package org.toraga.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.LossConfirmation;
import org.toraga.base.ui.Texts;
import org.toraga.security.AccountDetails;
import org.toraga.security.AccountRow;
import org.toraga.security.AccountState;
import org.toraga.security.Role;
import org.toraga.security.SessionRow;
import org.toraga.security.UserService;

/** One account: what is known of it, and what an administrator can do with it. */
class AccountPanel extends Section {

    private static final int TOLD_MILLISECONDS = 4000;

    private final transient UserService users;
    private final transient DeskZone zone;
    private final transient AccountDetails details;
    private final transient AccountRow account;
    private final Runnable changed;
    private final Runnable deleted;

    /**
     * @param changed to show the account anew
     * @param deleted to go back to the list
     */
    AccountPanel(UserService users, AccountDetails details, DeskZone zone, Runnable changed, Runnable deleted) {
        this.users = users;
        this.zone = zone;
        this.details = details;
        this.account = details.account();
        this.changed = changed;
        this.deleted = deleted;
        addClassName("account-panel");
        var closed = details.self() || account.demo();
        add(new H2(account.username()), createFacts(closed));
        if (closed) {
            var why = new Paragraph(
                    getTranslation(account.demo() ? "security.users.refused.demo" : "security.users.refused.oneself"));
            why.addClassName("account-note");
            add(why);
        } else {
            add(createRole(), createActions());
        }
        add(createSessions());
    }

    /** @param withRole where it cannot be changed; else it stands in its field */
    private DescriptionList createFacts(boolean withRole) {
        var facts = new DescriptionList();
        facts.addClassName("account-facts");
        fact(facts, "state", UsersView.state(account.state()));
        if (withRole) {
            fact(facts, "role", new Span(getTranslation(Texts.key(account.role()))));
        }
        fact(facts, "lastSignedIn", new Span(lastSignedIn()));
        var link = account.linkValidUntil();
        if (link != null) {
            fact(facts, "linkValidUntil", new Span(zone.text(link, getLocale())));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String field, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("security.users.field." + field)),
                new DescriptionList.Description(value));
    }

    private String lastSignedIn() {
        var moment = account.lastSignedIn();
        return moment == null ? getTranslation("security.users.never") : zone.text(moment, getLocale());
    }

    private Component createRole() {
        var role = new Select<Role>();
        role.setLabel(getTranslation("security.users.field.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> getTranslation(Texts.key(item)));
        role.setValue(account.role());
        role.setHelperText(
                getTranslation("security.users.role." + account.role().name()));
        role.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != account.role()) {
                askRole(role, change.getValue());
            }
        });
        return role;
    }

    private void askRole(Select<Role> field, Role role) {
        var dialog = ask("role", getTranslation(Texts.key(role)), () -> {
            users.changeRole(account.username(), role);
            changed.run();
        });
        dialog.addCancelListener(cancel -> field.setValue(account.role()));
    }

    private Component createActions() {
        var actions = new Div();
        actions.addClassName("account-actions");
        var locked = account.state() == AccountState.LOCKED;
        if (locked) {
            actions.add(new Button(getTranslation("security.users.unlock.do"), click -> {
                users.unlock(account.username());
                tell("security.users.unlock.done");
                changed.run();
            }));
        } else {
            actions.add(new Button(getTranslation("security.users.reset.do"), click -> ask("reset", "", this::reset)));
            actions.add(new Button(
                    getTranslation("security.users.lock.do"),
                    click -> ask("lock", "", () -> {
                        users.lock(account.username());
                        tell("security.users.lock.done");
                        changed.run();
                    })));
        }
        var delete = new Button(
                getTranslation("security.users.delete.do"),
                click -> ask("delete", "", () -> {
                    users.delete(account.username());
                    tell("security.users.delete.done");
                    deleted.run();
                }));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        actions.add(delete);
        return actions;
    }

    private void reset() {
        var link = users.resetPassword(account.username());
        changed.run();
        new LinkDialog(account.username(), link, zone).open();
    }

    private LossConfirmation ask(String action, String fact, Runnable losing) {
        var prefix = "security.users." + action + ".";
        var dialog = new LossConfirmation(
                getTranslation(prefix + "ask", account.username(), fact),
                getTranslation(prefix + "what"),
                getTranslation("security.users.cancel"),
                getTranslation(prefix + "do"),
                losing);
        dialog.open();
        return dialog;
    }

    private void tell(String key) {
        Notification.show(getTranslation(key, account.username()), TOLD_MILLISECONDS, Notification.Position.TOP_CENTER);
    }

    private Component createSessions() {
        var section = new Section(new H3(getTranslation("security.users.sessions.title")));
        section.addClassName("account-sessions");
        if (details.sessions().isEmpty()) {
            section.add(new Paragraph(getTranslation("security.users.sessions.none")));
            return section;
        }
        var table = new NativeTable();
        table.setCaptionText(getTranslation("security.users.sessions.caption", account.username()));
        var head = table.getHead().addRow();
        for (var column : new String[] {"browser", "address", "since", "lastActive"}) {
            head.addHeaderCell().setText(getTranslation("security.users.sessions." + column));
        }
        details.sessions().forEach(session -> fill(table.getBody().addRow(), session));
        section.add(table);
        if (!details.self()) {
            section.add(new Button(
                    getTranslation("security.users.end.do"),
                    click -> ask("end", "", () -> {
                        users.endSessions(account.username());
                        tell("security.users.end.done");
                        changed.run();
                    })));
        }
        return section;
    }

    private void fill(NativeTableRow row, SessionRow session) {
        row.addDataCell()
                .setText(
                        session.browser().isEmpty()
                                ? getTranslation("security.users.sessions.unknown")
                                : session.browser());
        row.addDataCell().setText(session.address());
        row.addDataCell().setText(zone.text(session.since(), getLocale()));
        row.addDataCell().setText(zone.text(session.lastActive(), getLocale()));
    }
}
