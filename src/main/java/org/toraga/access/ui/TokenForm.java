package org.toraga.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.toraga.access.AccessTokenService;
import org.toraga.access.Scope;
import org.toraga.access.TokenDraft;
import org.toraga.access.TokenRefusedException;
import org.toraga.base.ui.Texts;

/** What a new token is to open, and for how long. */
class TokenForm extends Div {

    private final AccessTokenService tokens;
    private final Consumer<String> made;
    private final TextField name = new TextField();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
    private final Select<Term> term = new Select<>();

    /** For how long a token can be made. */
    enum Term {
        MONTH(30),
        QUARTER(90),
        YEAR(365);

        private final int days;

        Term(int days) {
            this.days = days;
        }
    }

    /** @param made is given the token that was made */
    TokenForm(AccessTokenService tokens, Consumer<String> made) {
        this.tokens = tokens;
        this.made = made;
        addClassName("token-form");
        name.setLabel(getTranslation("access.make.name"));
        name.setHelperText(getTranslation("access.make.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        scopes.setLabel(getTranslation("access.make.scopes"));
        scopes.setItems(Scope.READ, Scope.CALENDAR);
        scopes.setItemLabelGenerator(scope -> getTranslation(Texts.key(scope)));
        scopes.select(Scope.READ);
        scopes.setManualValidation(true);
        scopes.addValueChangeListener(change -> scopes.setInvalid(false));
        term.setLabel(getTranslation("access.make.term"));
        term.setItems(Term.values());
        term.setItemLabelGenerator(choice -> getTranslation(Texts.key(choice)));
        term.setValue(Term.QUARTER);
        var make = new Button(getTranslation("access.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(name, term, scopes, make);
    }

    private void make() {
        name.setInvalid(false);
        scopes.setInvalid(false);
        try {
            var secret = tokens.make(new TokenDraft(
                    name.getValue(),
                    scopes.getValue(),
                    Optional.ofNullable(term.getValue()).orElse(Term.QUARTER).days));
            name.clear();
            made.accept(secret);
        } catch (TokenRefusedException refused) {
            show(refused);
        }
    }

    private void show(TokenRefusedException refused) {
        var message = getTranslation(refused.textKey(), refused.facts().toArray());
        if ("scopes".equals(refused.field())) {
            scopes.setErrorMessage(message);
            scopes.setInvalid(true);
        } else {
            name.setErrorMessage(message);
            name.setInvalid(true);
            name.focus();
        }
    }
}
