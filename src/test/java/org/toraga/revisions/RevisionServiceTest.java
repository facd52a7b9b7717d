package org.toraga.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.PartialDate;
import org.toraga.events.EventDraft;
import org.toraga.events.EventService;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class RevisionServiceTest {

    private static final String CODE = "REVISED-2024";

    record Secretless(String username, String role) {}

    final RevisionService history;
    final Revisions revisions;
    final RevisionStore store;
    final EventService events;
    final JdbcClient jdbc;

    RevisionServiceTest(
            RevisionService history, Revisions revisions, RevisionStore store, EventService events, JdbcClient jdbc) {
        this.history = history;
        this.revisions = revisions;
        this.store = store;
        this.events = events;
        this.jdbc = jdbc;
    }

    @Test
    void theListIsNarrowedByPersonKindRecordAndTime() {
        var begun = Instant.now().minusSeconds(1);
        var id = create("2024-08");

        assertThat(find(new RevisionFilter("admin", "events", CODE, RevisionKind.FORM, begun, null)))
                .containsExactly(id);
        assertThat(history.count(new RevisionFilter("admin", "events", CODE, null, null, null)))
                .isEqualTo(1);
        assertThat(find(new RevisionFilter("nobody", null, CODE, null, null, null)))
                .isEmpty();
        assertThat(find(new RevisionFilter(null, "sources", CODE, null, null, null)))
                .isEmpty();
        assertThat(find(new RevisionFilter(null, null, CODE, RevisionKind.IMPORT, null, null)))
                .isEmpty();
        assertThat(find(new RevisionFilter(null, null, CODE, null, null, begun)))
                .isEmpty();
        assertThat(history.people()).contains("admin");
    }

    @Test
    void detailsNameEachFieldBeforeAndAfter() {
        create("2024-08");
        var id = change("2024-08-28", "Almaty");

        var details = history.details(id).orElseThrow();
        assertThat(details.revision().title()).isEqualTo("A test");
        assertThat(details.changes()).singleElement().satisfies(change -> {
            assertThat(change.change()).isEqualTo(ChangeKind.CHANGED);
            assertThat(change.fields())
                    .containsExactly(
                            new FieldChange("start", PartialDate.parse("2024-08"), PartialDate.parse("2024-08-28")),
                            new FieldChange("city", "Astana", "Almaty"));
        });
    }

    @Test
    void aChangeIsTakenBackByANewRevision() {
        create("2024-08");
        var id = change("2024-08-28", "Astana");
        var undo = history.undo(id, "A mistake");

        assertThat(read().start()).isEqualTo(PartialDate.parse("2024-08"));
        assertThat(history.details(undo).orElseThrow().revision())
                .extracting(RevisionRow::kind, RevisionRow::undoes, RevisionRow::reason)
                .containsExactly(RevisionKind.REVERT, id, "A mistake");
        assertThat(history.details(id).orElseThrow().revision().undoneBy()).isEqualTo(undo);
    }

    @Test
    void anUndoIsUndoneToo() {
        create("2024-08");
        var id = change("2024-08-28", "Astana");
        var undo = history.undo(id, null);

        history.undo(undo, null);
        assertThat(read().start()).isEqualTo(PartialDate.parse("2024-08-28"));
        assertThatExceptionOfType(UndoRefusedException.class).isThrownBy(() -> history.undo(undo, null));
        history.undo(id, null);
        assertThat(read().start()).isEqualTo(PartialDate.parse("2024-08"));
    }

    @Test
    void aFieldThatWasChangedLaterStandsInTheWayAndIsNamed() {
        create("2024-08");
        var id = change("2024-08-28", "Astana");
        var elsewhere = change("2024-08-28", "Almaty");
        var later = change("2024-09", "Almaty");

        assertThatExceptionOfType(UndoRefusedException.class)
                .isThrownBy(() -> history.undo(id, null))
                .satisfies(refused -> assertThat(refused.facts())
                        .containsExactly("A test", later, new UndoRefusedException.FieldName("events.field.start")));
        history.undo(elsewhere, null);
        assertThat(read()).isEqualTo(SampleEvents.planned(CODE, "2024-09"));
    }

    @Test
    void whatLedToWhatStandsIsNamedRatherThanTheUndoingOfWhatCameAfter() {
        create("2024-08");
        var id = change("2024-08-28", "Astana");
        var inTheWay = change("2024-09", "Astana");
        var last = change("2024-10", "Astana");
        history.undo(last, null);

        assertThatExceptionOfType(UndoRefusedException.class)
                .isThrownBy(() -> history.undo(id, null))
                .satisfies(refused -> assertThat(refused.facts()).contains(inTheWay));
        history.undo(inTheWay, null);
        history.undo(id, null);
        assertThat(read().start()).isEqualTo(PartialDate.parse("2024-08"));
    }

    @Test
    void whatWasUndoneIsNoLastChangeUnlessItWasDoneAgain() {
        create("2024-08");
        var id = change("2024-08-28", "Astana");
        assertThat(history.lastChanges("events", CODE)).containsEntry("start", id);
        var created = history.lastChanges("events", CODE).get("city");

        var undo = history.undo(id, null);
        assertThat(history.lastChanges("events", CODE)).containsEntry("start", created);

        history.undo(undo, null);
        assertThat(history.lastChanges("events", CODE)).containsEntry("start", id);
    }

    @Test
    void aFieldThatWasChangedAndChangedBackDoesNotStandInTheWay() {
        create("2024-08");
        var id = change("2024-08-28", "Astana");
        change("2024-09", "Astana");
        change("2024-08-28", "Astana");

        history.undo(id, null);
        assertThat(read().start()).isEqualTo(PartialDate.parse("2024-08"));
    }

    @Test
    void aDeletedRecordComesBackWithItsLinks() {
        create("2024-08");
        var before = read();
        var id = delete();

        history.undo(id, null);
        assertThat(read()).isEqualTo(before);
        assertThat(read().furtherSources()).hasSize(2);
        assertThatExceptionOfType(UndoRefusedException.class)
                .isThrownBy(() -> history.undo(id, null))
                .satisfies(refused -> assertThat(refused.textKey()).isEqualTo("revisions.refusal.addedAgain"));
    }

    @Test
    void anAdditionIsTakenBackUnlessItWasChangedSince() {
        var id = create("2024-08");
        var later = change("2024-09", "Astana");

        assertThatExceptionOfType(UndoRefusedException.class).isThrownBy(() -> history.undo(id, null));
        history.undo(later, null);
        history.undo(id, null);
        assertThat(events.read(CODE)).isEmpty();
    }

    @Test
    void whatWasDeletedCannotBeSetBack() {
        create("2024-08");
        var id = change("2024-09", "Astana");
        var deletion = delete();

        assertThatExceptionOfType(UndoRefusedException.class)
                .isThrownBy(() -> history.undo(id, null))
                .satisfies(refused -> assertThat(refused.facts()).containsExactly("A test", deletion));
    }

    @Test
    void aRevisionOfSeveralRecordsIsTakenBackAsOne() {
        revisions.within(
                RevisionKind.BULK,
                null,
                () -> events.create(SampleEvents.planned("REVISED-1", "2024-08"))
                        + events.create(SampleEvents.planned("REVISED-2", "2024-08")));
        var id = store.head().revision();
        var undo = history.undo(id, null);

        assertThat(events.read("REVISED-1")).isEmpty();
        assertThat(events.read("REVISED-2")).isEmpty();
        assertThat(history.details(undo).orElseThrow().changes())
                .extracting(RecordChange::key)
                .containsExactly("REVISED-2", "REVISED-1");
    }

    @Test
    void theChainOfHashesHolds() {
        create("2024-08");
        change("2024-09", "Astana");

        assertThat(history.verify()).isEqualTo(new Verification(store.head().revision(), Optional.empty()));
    }

    @Test
    void whatWasTamperedWithIsFound() {
        create("2024-08");
        var id = change("2024-09", "Astana");
        change("2024-10", "Astana");

        tampered("update revision_change set after_text = '{\"start\":\"2024-11\"}' where revision_id = " + id, id);
        tampered("update revision set username = 'viewer' where id = " + id, id);
        tampered("update revision set made_at = timestamp '2024-01-01 00:00:00' where id = " + id, id);
        tampered("delete from revision_change where revision_id = " + id, id);
        tampered(
                "insert into revision_change select revision_id, 7, record_kind, record_key, title, before_text, after_text"
                        + " from revision_change where revision_id = " + id,
                id);
    }

    @Test
    void aRevisionThatIsMissingIsFound() {
        create("2024-08");
        var id = change("2024-09", "Astana");
        var last = change("2024-10", "Astana");

        jdbc.sql("delete from revision_change where revision_id = " + last).update();
        jdbc.sql("delete from revision where id = " + last).update();
        assertThat(history.verify()).isEqualTo(new Verification(id, Optional.of(last)));
        jdbc.sql("delete from revision_change where revision_id = " + id).update();
        jdbc.sql("delete from revision where id = " + id).update();
        assertThat(history.verify().broken()).contains(id);
    }

    @Test
    void manyFiguresAreOneRevisionInChunks() {
        var head = store.head().revision();
        var changes = IntStream.range(0, 120_000)
                .mapToObj(row -> new ObservationChange(
                        "KAZ", "TEST." + row / 60, 1960 + row % 60, null, BigDecimal.valueOf(row, 2)))
                .toList();
        revisions.within(RevisionKind.IMPORT, "A file", () -> {
            var many = revisions.recordMany("observations");
            changes.forEach(many::add);
            return many.count();
        });

        var details = history.details(head + 1).orElseThrow();
        assertThat(details.figureCount()).isEqualTo(120_000);
        assertThat(details.figures()).isEqualTo(changes.subList(0, 200));
        assertThat(details.revision().recordKind()).isEqualTo("observations");
        assertThat(store.chunk(head + 1, 2).orElseThrow().rows()).isEqualTo(20_000);
        assertThat(find(new RevisionFilter(null, "observations", null, RevisionKind.IMPORT, null, null)))
                .contains(head + 1);
        assertThat(history.verify().broken()).isEmpty();

        jdbc.sql("delete from revision_chunk where ordinal = 1").update();
        assertThat(history.verify().broken()).contains(head + 1);
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void aViewerSeesWhatConcernsPublishedRecordsAlone() {
        revisions.record("events", CODE, null, SampleEvents.planned(CODE, "2024-08"));
        var published = store.head().revision();
        revisions.within(RevisionKind.USERS, null, () -> {
            revisions.record("keptByNobody", "somebody", null, new Secretless("somebody", "ADMIN"));
            return 0;
        });

        assertThat(history.latest(1)).extracting(RevisionRow::id).containsExactly(published);
        assertThat(history.of("events", CODE, 10)).hasSize(1);
        assertThat(history.of("keptByNobody", "somebody", 10)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> history.find(RevisionFilter.NONE, PageRequest.ofSize(1)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> history.details(published));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> history.undo(published, null));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(history::verify);
    }

    @Test
    void whatNoServiceKeepsIsShownAndCannotBeTakenBack() {
        revisions.record("keptByNobody", "somebody", null, new Secretless("somebody", "ADMIN"));
        var id = store.head().revision();

        assertThat(history.details(id).orElseThrow().changes().getFirst().fields())
                .contains(new FieldChange("role", null, "ADMIN"));
        assertThatExceptionOfType(UndoRefusedException.class).isThrownBy(() -> history.undo(id, null));
        assertThatExceptionOfType(UndoRefusedException.class).isThrownBy(() -> history.undo(Long.MAX_VALUE, null));
    }

    private void tampered(String sql, long first) {
        var savepoint = new ArrayList<>(List.of(store.find(first).orElseThrow()));
        var changes = store.changes(first);
        jdbc.sql(sql).update();
        assertThat(history.verify()).as(sql).isEqualTo(new Verification(first - 1, Optional.of(first)));
        restore(savepoint.getFirst(), changes);
        assertThat(history.verify().broken()).isEmpty();
    }

    private void restore(StoredRevision revision, List<RecordedChange> changes) {
        jdbc.sql("update revision set username = :by, made_at = :at where id = :id")
                .param("by", revision.by())
                .param("at", revision.at().atOffset(java.time.ZoneOffset.UTC))
                .param("id", revision.id())
                .update();
        jdbc.sql("delete from revision_change where revision_id = :id")
                .param("id", revision.id())
                .update();
        changes.forEach(change -> jdbc.sql("insert into revision_change values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        revision.id(),
                        change.ordinal(),
                        change.kind(),
                        change.key(),
                        change.title(),
                        change.before(),
                        change.after())
                .update());
    }

    private long create(String start) {
        events.create(SampleEvents.planned(CODE, start));
        return store.head().revision();
    }

    private long change(String start, String city) {
        events.change(CODE, events.read(CODE).orElseThrow().version(), SampleEvents.planned(CODE, start, city));
        return store.head().revision();
    }

    private long delete() {
        events.delete(CODE, events.read(CODE).orElseThrow().version());
        return store.head().revision();
    }

    private EventDraft read() {
        return events.read(CODE).orElseThrow().draft();
    }

    private List<Long> find(RevisionFilter filter) {
        return history.find(filter, PageRequest.ofSize(10)).stream()
                .map(RevisionRow::id)
                .toList();
    }
}
