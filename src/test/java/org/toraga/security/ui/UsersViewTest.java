package org.toraga.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.SqlOrder;
import org.toraga.security.AccountRow;
import org.toraga.security.AccountSort;
import org.toraga.security.AccountState;
import org.toraga.security.InvitationDraft;
import org.toraga.security.Role;
import org.toraga.security.UserService;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class UsersViewTest extends SpringBrowserlessTest {

    private final UserService users;

    UsersViewTest(UserService users) {
        this.users = users;
    }

    @Test
    void everyAccountIsListed() {
        open("admin/users");

        assertThat($(H1.class).single().getText()).isEqualTo("Users");
        assertThat(rows()).extracting(AccountRow::username).containsExactly("admin", "manager", "viewer");
        assertThat(rows()).allMatch(AccountRow::demo);
    }

    @Test
    void theLinkIsShownToWhoeverInvites() {
        open("admin/users");

        test(button("Invite")).click();
        test($(TextField.class).withCaption("User name").single()).setValue("A.Serik ");
        test($(Button.class).withCaption("Invite").all().getLast()).click();

        assertThat($(TextField.class).withCaption("Link").single().getValue()).matches("invitation/[\\w-]{43}");
        test(button("Done")).click();
        assertThat($(TextField.class).withCaption("Link").all()).isEmpty();
        assertThat($(H2.class).single().getText()).isEqualTo("a.serik");
        assertThat(state("a.serik")).isEqualTo(AccountState.LINK_OPEN);
    }

    @Test
    void aNameThatIsTakenIsToldAtItsField() {
        open("admin/users");

        test(button("Invite")).click();
        var name = $(TextField.class).withCaption("User name").single();
        test(name).setValue("viewer");
        test($(Button.class).withCaption("Invite").all().getLast()).click();

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("viewer");
    }

    @Test
    void anAccountIsLockedOnlyWhenTheQuestionIsAnsweredSo() {
        users.invite(new InvitationDraft("a.serik", Role.VIEWER));
        open("admin/users/a.serik");

        test(button("Lock")).click();
        assertThat(state("a.serik")).isEqualTo(AccountState.LINK_OPEN);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(state("a.serik")).isEqualTo(AccountState.LOCKED);
        test(button("Unlock")).click();
        assertThat(state("a.serik")).isEqualTo(AccountState.LINK_OPEN);
    }

    @Test
    void theRoleStaysWhenTheQuestionIsAnsweredSo() {
        users.invite(new InvitationDraft("a.serik", Role.VIEWER));
        open("admin/users/a.serik");

        test(role()).selectItem("Admin");
        test($(ConfirmDialog.class).single()).cancel();

        assertThat(role().getValue()).isEqualTo(Role.VIEWER);
        assertThat(users.find("a.serik").orElseThrow().account().role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void aDeletedAccountLeavesTheList() {
        users.invite(new InvitationDraft("a.serik", Role.VIEWER));
        open("admin/users/a.serik");

        test(button("Delete account")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(users.find("a.serik")).isEmpty();
        assertThat($(H2.class).all()).isEmpty();
        assertThat(address()).startsWith("admin/users?");
    }

    @Test
    void anAccountOfTheDemoOffersNothingAndSaysWhy() {
        open("admin/users/viewer");

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.contains("trying"));
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Lock", "Delete account");
    }

    @Test
    void anAccountThatIsNotThereIsNotFound() {
        open("admin/users/nobody");

        assertThat($(H1.class).single().getText()).isEqualTo("This page does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin/users", "admin/users/viewer", "admin/sign-ins"})
    @WithMockUser(
            username = "manager",
            roles = {"VIEWER", "MANAGER"})
    void thePagesAreClosedToOthers(String address) {
        open(address);

        assertThat($(H1.class).single().getText()).isEqualTo("This page is not open to you");
    }

    @Test
    void theSignInsAreListed() {
        open("admin/sign-ins?outcome=wrong&q=nobody-has-this-name");

        assertThat($(H1.class).single().getText()).isEqualTo("Sign-ins");
        assertThat(test($(Grid.class).single()).size()).isZero();
    }

    @Test
    @WithAnonymousUser
    void aLinkThatOpensNothingSaysSo() {
        open("invitation/guessed");

        assertThat($(H1.class).single().getText()).isEqualTo("This link opens nothing");
        assertThat($(PasswordField.class).all()).isEmpty();
    }

    @Test
    void aPasswordThatIsTooShortIsToldAtItsField() {
        var link = users.invite(new InvitationDraft("a.serik", Role.VIEWER));
        open("invitation/" + link.token());
        var chosen = $(PasswordField.class).withCaption("New password").single();
        test(chosen).setValue("short");

        test(button("Save password")).click();

        assertThat(chosen.isInvalid()).isTrue();
        assertThat($(TextField.class).withCaption("User name").single().getValue())
                .isEqualTo("a.serik");
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private Button button(String caption) {
        return $(Button.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return $(Select.class).withCaption("Role").single();
    }

    private List<AccountRow> rows() {
        return users.find("", PageRequest.of(0, 50, SqlOrder.by(AccountSort.NAME)));
    }

    private AccountState state(String username) {
        return users.find(username).orElseThrow().account().state();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
