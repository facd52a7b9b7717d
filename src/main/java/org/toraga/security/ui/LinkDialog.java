package org.toraga.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.toraga.base.ui.DeskZone;
import org.toraga.security.PasswordLink;

/** Shows a link to choose a password, the only time that it can be seen. Only its own button closes it. */
class LinkDialog extends Dialog {

    /** Where a page is not reached by HTTPS, browsers offer no clipboard: the field itself is copied from instead. */
    private static final String COPY = """
            const field = this.querySelector('input');
            if (navigator.clipboard) return navigator.clipboard.writeText(field.value).then(() => true, () => false);
            field.select();
            return document.execCommand('copy');
            """;

    private final TextField address = new TextField();
    private final Span copied = new Span();

    LinkDialog(String username, PasswordLink link, DeskZone zone) {
        addClassName("link-dialog");
        setHeaderTitle(getTranslation("security.users.link.title", username));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("34rem");
        address.setLabel(getTranslation("security.users.link.address"));
        address.setReadOnly(true);
        address.setValue(InvitationView.PATH + "/" + link.token());
        // Only the browser knows under which address the desk is reached.
        address.getElement().executeJs("this.value = new URL(this.value, document.baseURI).href");
        copied.addClassName("link-dialog-copied");
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("security.users.link.copy"), click -> copy());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(address, copy);
        line.addClassName("link-dialog-line");
        var validUntil = zone.text(link.validUntil(), getLocale());
        add(
                new Paragraph(getTranslation("security.users.link.hand", username)),
                line,
                copied,
                new Paragraph(getTranslation("security.users.link.once", validUntil)));
        getFooter().add(new Button(getTranslation("security.users.link.done"), click -> close()));
    }

    private void copy() {
        address.getElement()
                .executeJs(COPY)
                .then(
                        Boolean.class,
                        done -> copied.setText(getTranslation(
                                done ? "security.users.link.copied" : "security.users.link.copyYourself")));
    }
}
