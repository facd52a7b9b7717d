package org.toraga.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class DraftServiceTest {

    private static final Map<String, FieldChange> TYPED =
            Map.of("title", new FieldChange("Old", "Жаңа \"тақырып\"\n<b>"), "note", new FieldChange("", "x"));

    final DraftService drafts;

    DraftServiceTest(DraftService drafts) {
        this.drafts = drafts;
    }

    @Test
    void whatWasTypedComesBackAsItWas() {
        var kept = drafts.keep("events", "SCO-SUMMIT-2023", 4, "A summit", TYPED);

        assertThat(drafts.find("events", "SCO-SUMMIT-2023"))
                .contains(new Draft("events", "SCO-SUMMIT-2023", 4, "A summit", TYPED, kept));
    }

    @Test
    void aRecordHasOneDraftThatIsReplaced() {
        drafts.keep("events", "new", Draft.ADDED, "New event", TYPED);
        drafts.keep("events", "new", Draft.ADDED, "New event", Map.of("title", new FieldChange("", "Later")));

        assertThat(drafts.of("events"))
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.changes()).containsExactly(Map.entry("title", new FieldChange("", "Later"))));
    }

    @Test
    void discardedItIsGone() {
        drafts.keep("events", "new", Draft.ADDED, "New event", TYPED);
        drafts.discard("events", "new");
        drafts.discard("events", "new");

        assertThat(drafts.find("events", "new")).isEmpty();
        assertThat(drafts.of("events")).isEmpty();
    }

    @Test
    void nobodySeesAnothersDraft() {
        drafts.keep("events", "new", Draft.ADDED, "New event", TYPED);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("another", null, "ROLE_ADMIN"));

        assertThat(drafts.find("events", "new")).isEmpty();
        assertThat(drafts.of("events")).isEmpty();
        drafts.discard("events", "new");

        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("admin", null, "ROLE_ADMIN"));
        assertThat(drafts.find("events", "new")).isPresent();
    }

    @Test
    void aNameLongerThanTheColumnIsCut() {
        drafts.keep("events", "new", Draft.ADDED, "x".repeat(1000), TYPED);

        assertThat(drafts.find("events", "new").orElseThrow().title()).hasSize(300);
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void aViewerKeepsNoDrafts() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafts.of("events"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> drafts.keep("events", "new", Draft.ADDED, "New event", TYPED));
    }
}
