package org.toraga.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.toraga.events.EventDraft;
import org.toraga.events.EventService;
import org.toraga.support.WholeDesk;

@WholeDesk
@RecordApplicationEvents
class RevisionsTest {

    final Revisions revisions;
    final RevisionStore store;
    final EventService events;
    final TransactionTemplate transaction;
    final EntityManager entities;
    final RevisionChain chain;

    RevisionsTest(
            Revisions revisions,
            RevisionStore store,
            EventService events,
            TransactionTemplate transaction,
            EntityManager entities,
            RevisionChain chain) {
        this.revisions = revisions;
        this.store = store;
        this.events = events;
        this.transaction = transaction;
        this.entities = entities;
        this.chain = chain;
    }

    @Test
    void aRolledBackChangeLeavesNeitherRecordNorRevision(ApplicationEvents published) {
        var head = store.head();

        transaction.executeWithoutResult(status -> {
            events.create(SampleEvents.planned("REVISION-1", "2024-08"));
            assertThat(store.head().revision()).isEqualTo(head.revision() + 1);
            status.setRollbackOnly();
        });

        assertThat(store.head()).isEqualTo(head);
        assertThat(events.read("REVISION-1")).isEmpty();
        assertThat(published.stream(RecordsChanged.class)).isEmpty();
    }

    @Test
    void whatIsCommittedIsToldAfterwards(ApplicationEvents published) {
        var key = events.create(SampleEvents.planned("REVISION-2", "2024-08"));
        try {
            assertThat(published.stream(RecordsChanged.class))
                    .containsExactly(new RecordsChanged(
                            store.head().revision(), "FORM", "admin", Map.of("events", Set.of("REVISION-2"))));
        } finally {
            events.delete(key, 0);
        }
    }

    @Test
    @Transactional
    void eachWriteIsOneRevisionWithTheFieldsThatDiffer() {
        var head = store.head().revision();
        var key = events.create(SampleEvents.planned("REVISION-3", "2024-08"));
        events.change(key, 0, SampleEvents.planned("REVISION-3", "2024-08-28"));
        var changed = events.read(key).orElseThrow();
        events.delete(key, changed.version());

        assertThat(store.head().revision()).isEqualTo(head + 3);
        assertThat(only(head + 1).before()).isNull();
        assertThat(RecordJson.read(
                        RecordJson.parse(String.valueOf(only(head + 1).after())), EventDraft.class))
                .isEqualTo(SampleEvents.planned("REVISION-3", "2024-08"));
        assertThat(only(head + 2))
                .isEqualTo(new RecordedChange(
                        0, "events", "REVISION-3", "A test", "{\"start\":\"2024-08\"}", "{\"start\":\"2024-08-28\"}"));
        assertThat(only(head + 3).after()).isNull();
        assertThat(store.find(head + 2).orElseThrow())
                .extracting(
                        StoredRevision::by, StoredRevision::kind, StoredRevision::source, StoredRevision::changeCount)
                .containsExactly("admin", RevisionKind.FORM, "ASWAQ-2024", 1L);
    }

    @Test
    @Transactional
    void savingWhatIsStoredAlreadyIsNoRevision() {
        var head = store.head();
        var read = events.read("SCO-SUMMIT-2024").orElseThrow();
        events.change(read.key(), read.version(), read.draft());

        assertThat(store.head()).isEqualTo(head);
    }

    @Test
    @Transactional
    void severalWritesMadeTogetherAreOneRevision() {
        var head = store.head().revision();
        var answer = revisions.within(RevisionKind.BULK, " Moved ", () -> {
            events.create(SampleEvents.planned("REVISION-4", "2024-08"));
            return revisions.within(RevisionKind.FORM, null, () -> {
                events.create(SampleEvents.planned("REVISION-5", "2024-09"));
                return 42;
            });
        });

        assertThat(answer).isEqualTo(42);
        assertThat(store.head().revision()).isEqualTo(head + 1);
        assertThat(store.changes(head + 1)).extracting(RecordedChange::key).containsExactly("REVISION-4", "REVISION-5");
        assertThat(store.find(head + 1).orElseThrow())
                .extracting(StoredRevision::kind, StoredRevision::reason)
                .containsExactly(RevisionKind.BULK, "Moved");
    }

    @Test
    void aRecordWrittenAroundTheHistoryIsRefused() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> SampleEvents.changeAround(entities, "SCO-SUMMIT-2024")))
                .havingRootCause()
                .withMessage("Written without a place in the history: [Event]");

        assertThat(events.read("SCO-SUMMIT-2024").orElseThrow().draft().title()).isNotEqualTo("Written around");
    }

    @Test
    void writersAtOnceDoNotForkTheChain() throws InterruptedException {
        var head = store.head().revision();
        var threads = IntStream.range(0, 6)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> {
                    for (int i = 0; i < 5; i++) {
                        var code = "PARALLEL-" + writer + "-" + i;
                        transaction.executeWithoutResult(
                                status -> revisions.record("events", code, null, SampleEvents.planned(code, "2024")));
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(store.head().revision()).isEqualTo(head + 30);
        assertThat(chain.verify().broken()).isEmpty();
        assertThat(store.find(head + 1).orElseThrow().by()).isEqualTo(Revisions.SYSTEM);
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        var draft = SampleEvents.planned("REVISION-6", "2024-08");

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> revisions.record("events", "REVISION-6", null, draft));
    }

    private RecordedChange only(long revision) {
        var changes = store.changes(revision);
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }
}
