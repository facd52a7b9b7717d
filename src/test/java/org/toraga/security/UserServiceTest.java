package org.toraga.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Refusal;
import org.toraga.base.SqlOrder;
import org.toraga.revisions.RevisionService;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
@RecordApplicationEvents
@WithMockUser(
        username = "chief",
        roles = {"VIEWER", "MANAGER", "ADMIN"})
class UserServiceTest {

    private static final String PASSWORD = "four plain words here";
    private static final NewPasswordDraft CHOSEN = new NewPasswordDraft(PASSWORD, PASSWORD);

    private final UserService users;
    private final PasswordLinks links;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final RevisionService history;

    UserServiceTest(
            UserService users,
            PasswordLinks links,
            AccountRepository accounts,
            PasswordEncoder encoder,
            JdbcClient jdbc,
            RevisionService history) {
        this.users = users;
        this.links = links;
        this.accounts = accounts;
        this.encoder = encoder;
        this.jdbc = jdbc;
        this.history = history;
    }

    @BeforeEach
    void twoAdministrators() {
        administrator("chief");
        administrator("deputy");
    }

    private void administrator(String username) {
        var account = Account.firstAdministrator(username, String.valueOf(encoder.encode(PASSWORD)));
        account.changePassword(account.passwordHash());
        accounts.saveAndFlush(account);
    }

    @Test
    void whoIsInvitedChoosesThePasswordByTheLink() {
        var link = users.invite(new InvitationDraft("aigerim", Role.MANAGER));
        assertThat(state("aigerim")).isEqualTo(AccountState.LINK_OPEN);
        assertThat(links.accountOf(link.token())).contains("aigerim");

        links.choosePassword(link.token(), CHOSEN);

        assertThat(state("aigerim")).isEqualTo(AccountState.ACTIVE);
        assertThat(encoder.matches(PASSWORD, account("aigerim").passwordHash())).isTrue();
        assertThat(account("aigerim").role()).isEqualTo(Role.MANAGER);
    }

    @Test
    void aLinkOpensOnce() {
        var link = users.invite(new InvitationDraft("aigerim", Role.VIEWER));
        links.choosePassword(link.token(), CHOSEN);

        assertThat(links.accountOf(link.token())).isEmpty();
        assertThatThrownBy(() -> links.choosePassword(link.token(), CHOSEN)).isInstanceOf(LinkRefusedException.class);
    }

    @Test
    void aPasswordThatIsRefusedDoesNotUseTheLinkUp() {
        var link = users.invite(new InvitationDraft("aigerim", Role.VIEWER));

        assertThatThrownBy(() -> links.choosePassword(link.token(), new NewPasswordDraft("short", "short")))
                .isInstanceOf(PasswordRefusedException.class);

        assertThat(links.accountOf(link.token())).contains("aigerim");
    }

    @Test
    void aLinkLastsThreeDaysAndNoLonger() {
        var link = users.invite(new InvitationDraft("aigerim", Role.VIEWER));
        var account = account("aigerim");

        assertThat(Duration.between(Instant.now(), link.validUntil()))
                .isBetween(Duration.ofHours(72).minusMinutes(1), Duration.ofHours(72));
        assertThat(account.acceptsLink(link.validUntil().minusSeconds(1))).isTrue();
        assertThat(account.acceptsLink(link.validUntil())).isFalse();
    }

    @Test
    void ofALinkOnlyAHashIsKept() {
        var link = users.invite(new InvitationDraft("aigerim", Role.VIEWER));

        var kept = jdbc.sql("select * from account where username = 'aigerim'")
                .query()
                .singleRow();

        assertThat(kept.values()).noneMatch(value -> String.valueOf(value).contains(link.token()));
        assertThat(String.valueOf(kept.get("link_hash"))).hasSize(64);
        assertThat(link).hasToString("PasswordLink");
    }

    @Test
    void nobodySignsInBeforeThePasswordIsChosen() {
        var link = users.invite(new InvitationDraft("aigerim", Role.VIEWER));

        assertThat(encoder.matches(link.token(), account("aigerim").passwordHash()))
                .isFalse();
        assertThat(encoder.matches("", account("aigerim").passwordHash())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Aigerim", "айгерім", "a b", "../etc", ".hidden", "a\u0000b"})
    void aNameOfAnotherFormIsRefused(String name) {
        assertThat(refusal(() -> users.invite(new InvitationDraft(name, Role.VIEWER))))
                .isEqualTo("security.users.refused.name");
    }

    @Test
    void aNameIsGivenOnce() {
        assertThat(refusal(() -> users.invite(new InvitationDraft("deputy", Role.VIEWER))))
                .isEqualTo("security.users.refused.taken");
    }

    @Test
    void aResetPasswordOpensNothingAndTheNewLinkReplacesTheOldOne() {
        var first = users.resetPassword("deputy");
        assertThat(encoder.matches(PASSWORD, account("deputy").passwordHash())).isFalse();

        var second = users.resetPassword("deputy");

        assertThat(links.accountOf(first.token())).isEmpty();
        assertThat(links.accountOf(second.token())).contains("deputy");
    }

    @Test
    void aLinkToALockedAccountOpensNothingUntilItIsUnlocked() {
        var link = users.invite(new InvitationDraft("aigerim", Role.VIEWER));

        users.lock("aigerim");
        assertThat(links.accountOf(link.token())).isEmpty();
        assertThat(refusal(() -> users.resetPassword("aigerim"))).isEqualTo("security.users.refused.locked");

        users.unlock("aigerim");
        assertThat(links.accountOf(link.token())).contains("aigerim");
    }

    @Test
    void whateverChangesAnAccountEndsItsSessions(ApplicationEvents events) {
        users.lock("deputy");
        users.unlock("deputy");
        users.changeRole("deputy", Role.VIEWER);
        users.resetPassword("deputy");
        users.delete("deputy");

        assertThat(events.stream(AccessChanged.class))
                .hasSize(5)
                .allMatch(changed -> changed.username().equals("deputy"));
    }

    @Test
    void theRoleThatSomebodyHasAlreadyChangesNothing(ApplicationEvents events) {
        users.changeRole("deputy", Role.ADMIN);

        assertThat(events.stream(AccessChanged.class)).isEmpty();
    }

    @Test
    void nobodyDoesAnyOfItToThemselves() {
        for (var refusal : refusals("chief")) {
            assertThat(refusal).isEqualTo("security.users.refused.oneself");
        }
        assertThat(account("chief").role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void anAccountOfTheDemoStaysAsItIs() {
        for (var refusal : refusals("manager")) {
            assertThat(refusal).isEqualTo("security.users.refused.demo");
        }
    }

    @Test
    @WithMockUser(
            username = "long-gone",
            roles = {"VIEWER", "MANAGER", "ADMIN"})
    void theLastAdministratorStays() {
        accounts.findByDemoTrue().forEach(accounts::delete);
        users.delete("deputy");

        assertThat(refusal(() -> users.delete("chief"))).isEqualTo("security.users.refused.last");
        assertThat(refusal(() -> users.lock("chief"))).isEqualTo("security.users.refused.last");
        assertThat(refusal(() -> users.changeRole("chief", Role.MANAGER))).isEqualTo("security.users.refused.last");
        assertThat(refusal(() -> users.resetPassword("chief"))).isEqualTo("security.users.refused.last");
    }

    @Test
    @WithMockUser(
            username = "long-gone",
            roles = {"VIEWER", "MANAGER", "ADMIN"})
    void anAdministratorWhoIsLockedOrHasNoPasswordYetIsNoneToRelyOn() {
        accounts.findByDemoTrue().forEach(accounts::delete);
        users.lock("deputy");
        users.invite(new InvitationDraft("invited", Role.ADMIN));

        assertThat(refusal(() -> users.delete("chief"))).isEqualTo("security.users.refused.last");
    }

    @Test
    void anAccountThatIsDeletedMeanwhileIsTold() {
        assertThat(refusal(() -> users.lock("nobody"))).isEqualTo("security.users.refused.gone");
    }

    @Test
    void theHistoryDoesNotUndoWhatWasDoneToAnAccountAndSaysWhy() {
        users.invite(new InvitationDraft("aigerim", Role.VIEWER));
        users.changeRole("aigerim", Role.MANAGER);
        users.delete("aigerim");

        assertThat(jdbc.sql("select revision_id from revision_change where record_key = 'aigerim'")
                        .query(Long.class)
                        .list())
                .hasSize(3)
                .allSatisfy(revision -> assertThat(refusal(() -> history.undo(revision, null)))
                        .isEqualTo("revisions.refusal.accounts"));
        assertThat(accounts.findByUsername("aigerim")).isEmpty();
    }

    @Test
    void draftsGoWithTheAccount() {
        users.invite(new InvitationDraft("aigerim", Role.ADMIN));
        keepDraft("aigerim");
        keepDraft("deputy");

        users.delete("aigerim");

        assertThat(jdbc.sql("select username from draft where title = 'Half a source'")
                        .query(String.class)
                        .list())
                .containsExactly("deputy");
    }

    private void keepDraft(String username) {
        jdbc.sql("""
                        insert into draft (username, kind, record_key, version, title, fields, saved_at)
                        values (:user, 'sources', 'new', -1, 'Half a source', '{}', current_timestamp)
                        """).param("user", username).update();
    }

    @Test
    void everyChangeIsARevisionWithoutASecret() {
        var link = users.invite(new InvitationDraft("aigerim", Role.VIEWER));
        links.choosePassword(link.token(), CHOSEN);
        users.changeRole("aigerim", Role.MANAGER);
        users.lock("aigerim");
        users.delete("aigerim");

        var changes = jdbc.sql("""
                        select r.kind, r.username, c.before_text, c.after_text from revision r
                        join revision_change c on c.revision_id = r.id
                        where c.record_kind = 'accounts' and c.record_key = 'aigerim' order by r.id
                        """).query().listOfRows();

        assertThat(changes)
                .hasSize(5)
                .allSatisfy(change -> assertThat(change.get("kind")).isEqualTo("USERS"));
        assertThat(changes.stream()
                        .map(change -> change.get("username"))
                        .distinct()
                        .toList())
                .containsExactly("chief", "aigerim");
        assertThat(String.valueOf(changes.get(2).get("after_text"))).contains("MANAGER");
        assertThat(changes.toString()).doesNotContain(link.token(), PasswordLink.hash(link.token()), "{bcrypt}");
    }

    @Test
    void theListIsNarrowedAndSorted() {
        var page = PageRequest.of(0, 10, SqlOrder.by(AccountSort.NAME).descending());

        assertThat(users.find("", page)).extracting(AccountRow::username).startsWith("viewer", "manager", "deputy");
        assertThat(users.find("DEP", page)).extracting(AccountRow::username).containsExactly("deputy");
        assertThat(users.count("dep")).isEqualTo(1);
        assertThat(users.find("%", page)).isEmpty();
    }

    @Test
    void onesOwnAccountIsToldFromOthers() {
        assertThat(users.find("chief").orElseThrow().self()).isTrue();
        assertThat(users.find("deputy").orElseThrow().self()).isFalse();
        assertThat(users.find("deputy").orElseThrow().account().lastSignedIn()).isNull();
        assertThat(users.find("nobody")).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "manager",
            roles = {"VIEWER", "MANAGER"})
    void onlyAdministratorsManageUsers() {
        assertThatThrownBy(() -> users.count("")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.lock("deputy")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.endSessions("deputy")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.countSignIns(new SignInFilter("", null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> refusals(String username) {
        return List.of(
                refusal(() -> users.lock(username)),
                refusal(() -> users.unlock(username)),
                refusal(() -> users.changeRole(username, Role.VIEWER)),
                refusal(() -> users.resetPassword(username)),
                refusal(() -> users.delete(username)));
    }

    private static String refusal(Runnable action) {
        return catchThrowableOfType(Refusal.class, action::run).textKey();
    }

    private AccountState state(String username) {
        return users.find(username).orElseThrow().account().state();
    }

    private Account account(String username) {
        return accounts.findByUsername(username).orElseThrow();
    }
}
