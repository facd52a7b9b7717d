package org.toraga.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.toraga.access.TokenRow;
import org.toraga.access.TokenState;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;

/** One token in its owner's list: what it opens, since when, until when, and the way to take it back. */
class TokenLine extends ListItem {

    private final transient DeskZone zone;

    TokenLine(TokenRow token, TokenState state, DeskZone zone, Consumer<TokenRow> revoke) {
        this.zone = zone;
        addClassName("token-line");
        var name = new Span(token.name());
        name.addClassName("token-name");
        var scopes = new Span(token.scopes().stream()
                .map(scope -> getTranslation(Texts.key(scope)))
                .collect(Collectors.joining(" · ")));
        scopes.addClassName("token-scopes");
        var words = new Div(name, scopes, new Span(course(token)));
        words.addClassName("token-words");
        add(words);
        if (state == TokenState.GOOD) {
            var button = new Button(getTranslation("access.revoke"), click -> revoke.accept(token));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(getTranslation("access.revoke.of", token.name()));
            add(button);
        } else {
            var over = new Span(getTranslation(Texts.key(state)));
            over.addClassName("token-over");
            addClassName("token-line-over");
            add(over);
        }
    }

    private String course(TokenRow token) {
        var made = getTranslation("access.madeAt", date(token.madeAt()));
        var used = token.lastUsedAt() == null
                ? getTranslation("access.usedAt.never")
                : getTranslation("access.usedAt", date(token.lastUsedAt()));
        var expires = token.expiresAt() == null
                ? getTranslation("access.expiresAt.never")
                : getTranslation("access.expiresAt", date(token.expiresAt()));
        return String.join(" · ", made, used, expires);
    }

    private String date(Instant time) {
        return Formats.date(LocalDate.ofInstant(time, zone.zone()), getLocale());
    }
}
