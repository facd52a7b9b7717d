package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class SavedViewServiceTest {

    private static final String QUERY = "indicator=SP.POP.TOTL&lens=map";

    final SavedViewService views;

    SavedViewServiceTest(SavedViewService views) {
        this.views = views;
    }

    private static void signIn(String name, String... roles) {
        var granted = Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", granted));
    }

    private static void signInViewer(String name) {
        signIn(name, "VIEWER");
    }

    private static void signInManager() {
        signIn("manager", "VIEWER", "MANAGER");
    }

    @Test
    void aViewIsKeptForItsOwnerAlone() {
        signInViewer("aigerim");
        views.save(" World  map ", QUERY);

        assertThat(views.all()).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("World  map");
            assertThat(view.query()).isEqualTo(QUERY);
            assertThat(view.own()).isTrue();
            assertThat(view.changeable()).isTrue();
        });
        signInViewer("daniyar");
        assertThat(views.all()).isEmpty();
    }

    @Test
    void aManagerKeepsAViewForEveryoneAndNobodyElseChangesIt() {
        signInManager();
        views.saveForEveryone("Shares", QUERY);

        signInViewer("aigerim");
        var view = views.all().getFirst();
        assertThat(view.forEveryone()).isTrue();
        assertThat(view.changeable()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> views.rename(view.id(), "Mine now"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> views.delete(view.id()));

        signIn("another", "VIEWER", "MANAGER");
        views.rename(view.id(), "Shares of the world");
        assertThat(views.all()).extracting(SavedViewRow::name).containsExactly("Shares of the world");
        views.delete(view.id());
        assertThat(views.all()).isEmpty();
    }

    @Test
    void aViewerKeepsNothingForEveryone() {
        signInViewer("aigerim");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> views.saveForEveryone("Shares", QUERY));
    }

    @Test
    void nobodyReachesAnothersView() {
        signInViewer("aigerim");
        views.save("Mine", QUERY);
        int id = views.all().getFirst().id();

        signInManager();

        assertRefused(() -> views.delete(id), "gone");
        assertRefused(() -> views.rename(id, "Yours"), "gone");
    }

    @Test
    void aNameIsGivenShortAndTakenOnce() {
        signInViewer("aigerim");
        views.save("Map", QUERY);

        assertRefused(() -> views.save("  ", QUERY), "nameless");
        assertRefused(() -> views.save("x".repeat(101), QUERY), "nameTooLong");
        assertRefused(() -> views.save("Map ", QUERY), "nameTaken");
        assertRefused(() -> views.save("Other", "x".repeat(4001)), "tooMuch");
        signInViewer("daniyar");
        views.save("Map", QUERY);
        assertThat(views.all()).hasSize(1);
    }

    private static void assertRefused(Runnable act, String fault) {
        assertThatExceptionOfType(SavedViewException.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.textKey()).isEqualTo("statistics.refusal.savedView." + fault));
    }
}
