package org.toraga.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.sources.SourceDraft;
import org.toraga.sources.SourceService;
import org.toraga.support.WholeDesk;

/** Writes for good, since trying a change needs a transaction of its own; puts back what it changed. */
@WholeDesk
class BulkServiceTest {

    private static final List<String> KEYS = List.of("ASWAQ-2024", "SCO-SITE");

    final BulkService bulk;
    final SourceService sources;
    final JdbcClient jdbc;

    private List<SourceDraft> stored = List.of();

    BulkServiceTest(BulkService bulk, SourceService sources, JdbcClient jdbc) {
        this.bulk = bulk;
        this.sources = sources;
        this.jdbc = jdbc;
    }

    @AfterEach
    void putBack() {
        stored.forEach(draft -> sources.change(
                draft.code(), sources.read(draft.code()).orElseThrow().version(), draft));
    }

    @Test
    void allChangesAreOneRevision() {
        var before = revisions();
        bulk.apply(sources, changes("Public domain", 0), "Asked for by the archive");

        assertThat(licences()).containsExactly("Public domain", "Public domain");
        assertThat(revisions()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select kind, reason, change_count from revision order by id desc limit 1")
                        .query()
                        .singleRow())
                .containsEntry("kind", "BULK")
                .containsEntry("reason", "Asked for by the archive")
                .containsEntry("change_count", 2L);
    }

    @Test
    void ifOneIsRefusedNoneIsMade() {
        var before = licences();
        var changes = List.of(
                changes("Public domain", 0).getFirst(),
                changes("Public domain", 7).getLast());

        assertThatExceptionOfType(BulkRefusedException.class)
                .isThrownBy(() -> bulk.apply(sources, changes, null))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("SCO-SITE");
                    assertThat(refused.reason()).isInstanceOf(ChangedMeanwhileException.class);
                });
        assertThat(licences()).isEqualTo(before);
    }

    @Test
    void aTrialNamesWhatIsRefusedAndChangesNothing() {
        var before = licences();
        var revisions = revisions();

        var refused = bulk.refused(
                sources,
                List.of(
                        changes("Public domain", 0).getFirst(),
                        changes("Public domain", 7).getLast()));

        assertThat(refused).containsOnlyKeys("SCO-SITE");
        assertThat(licences()).isEqualTo(before);
        assertThat(revisions()).isEqualTo(revisions);
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void aViewerChangesNothing() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> bulk.apply(sources, List.of(), null));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> bulk.refused(sources, List.of()));
    }

    /** @param ahead of the stored version */
    private List<BulkChange<SourceDraft>> changes(String licence, int ahead) {
        var records = KEYS.stream().map(key -> sources.read(key).orElseThrow()).toList();
        stored = records.stream().map(record -> record.draft()).toList();
        return records.stream()
                .map(record ->
                        new BulkChange<>(record.key(), record.version() + ahead, licensed(record.draft(), licence)))
                .toList();
    }

    private static SourceDraft licensed(SourceDraft draft, String licence) {
        return new SourceDraft(
                draft.code(),
                draft.title(),
                draft.publisher(),
                draft.kind(),
                draft.publishedOn(),
                draft.url(),
                licence,
                draft.commit(),
                draft.note());
    }

    private List<String> licences() {
        return KEYS.stream()
                .map(key ->
                        String.valueOf(sources.read(key).orElseThrow().draft().licence()))
                .toList();
    }

    private long revisions() {
        return jdbc.sql("select count(*) from revision").query(Long.class).single();
    }
}
