package org.toraga.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.access.AccessTokenService;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class TokensViewTest extends SpringBrowserlessTest {

    private final AccessTokenService tokens;

    TokensViewTest(AccessTokenService tokens) {
        this.tokens = tokens;
    }

    @BeforeEach
    void open() {
        navigate(TokensView.class);
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    @Test
    void aTokenIsShownOnceAndListedWithoutItself() {
        test(field("Name")).setValue("Weekly script");
        test(button("Make token")).click();

        var secret = field("Token").getValue();
        assertThat(secret).startsWith("toraga_").hasSize(50);
        assertThat($(TokenLine.class).single().getElement().getTextRecursively())
                .contains("Weekly script", "never used")
                .doesNotContain(secret);

        navigate(TokensView.class);
        assertThat($(TextField.class).withCaption("Token").exists()).isFalse();
    }

    @Test
    void aTokenWithoutANameIsRefusedAtItsField() {
        test(button("Make token")).click();

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(tokens.mine()).isEmpty();
    }

    @Test
    void aTokenIsRevokedAfterAQuestion() {
        test(field("Name")).setValue("Weekly script");
        test(button("Make token")).click();

        test(button("Revoke")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(TokenLine.class).single().getElement().getTextRecursively())
                .contains("Revoked");
        assertThat($(Button.class).withText("Revoke").exists()).isFalse();
    }
}
