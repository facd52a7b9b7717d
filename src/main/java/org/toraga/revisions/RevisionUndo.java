package org.toraga.revisions;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.toraga.base.Versioned;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a revision back, record by record and the last first, by the verbs of the services that keep the records. A field is
 * set back only if it still has the value that the revision gave it; how it came back to it does not matter.
 */
@Component
class RevisionUndo {

    private final RevisionStore store;
    private final RevisionQueries queries;
    private final Revisions revisions;
    private final RecordKinds kinds;
    private final ObjectProvider<ObservationWriter> writers;

    RevisionUndo(
            RevisionStore store,
            RevisionQueries queries,
            Revisions revisions,
            RecordKinds kinds,
            ObjectProvider<ObservationWriter> writers) {
        this.store = store;
        this.queries = queries;
        this.revisions = revisions;
        this.kinds = kinds;
        this.writers = writers;
    }

    /** @return the number of the new revision */
    long undo(long id, @Nullable String reason) {
        var changes = store.changes(id);
        revisions.undoing(id, reason, () -> {
            // Figures need the records that were deleted with them, and keep those that were added with them.
            var figures = store.chunk(id, 0);
            changes.reversed().stream()
                    .filter(change -> figures.isEmpty() || change.after() == null)
                    .forEach(change -> undo(id, change));
            figures.ifPresent(first -> undoMany(id, first.kind()));
            changes.reversed().stream()
                    .filter(change -> figures.isPresent() && change.after() != null)
                    .forEach(change -> undo(id, change));
            return id;
        });
        return store.head().revision();
    }

    private void undo(long id, RecordedChange change) {
        if (!(kinds.find(change.kind()).orElse(null) instanceof RecordKind<?> kind)) {
            throw UndoRefusedException.impossible();
        }
        undo(id, change, kind);
    }

    private <D extends Record> void undo(long id, RecordedChange change, RecordKind<D> kind) {
        var current = kind.read(change.key()).orElse(null);
        if (change.after() == null) {
            restore(id, change, kind, current);
            return;
        }
        if (current == null) {
            throw UndoRefusedException.deleted(change.title(), later(id, change));
        }
        var stands = RecordJson.write(current.draft());
        var given = RecordJson.parse(change.after());
        for (var field : names(given)) {
            if (!RecordJson.isSame(stands.get(field), given.get(field))) {
                throw UndoRefusedException.fieldChanged(
                        change.title(),
                        kind.fieldPrefix() + field,
                        inTheWay(id, change, field, given.get(field), stands.get(field)));
            }
        }
        if (change.before() == null) {
            kind.delete(current.key(), current.version());
        } else {
            var before = RecordJson.parse(change.before());
            names(before).forEach(field -> stands.set(field, before.get(field)));
            kind.change(current.key(), current.version(), RecordJson.read(stands, kind.draft()));
        }
    }

    private <D extends Record> void restore(
            long id, RecordedChange change, RecordKind<D> kind, @Nullable Versioned<D> current) {
        if (current != null) {
            throw UndoRefusedException.addedAgain(change.title(), later(id, change));
        }
        if (change.before() != null) {
            kind.restore(change.key(), RecordJson.read(RecordJson.parse(change.before()), kind.draft()));
        }
    }

    private static Collection<String> names(ObjectNode fields) {
        return fields.propertyNames();
    }

    private long later(long id, RecordedChange change) {
        return queries.laterOf(change.kind(), change.key(), id).stream()
                .findFirst()
                .orElseGet(() -> queries.latestOf(change.kind(), id));
    }

    /** The later change that led from what was given to what stands, if one alone did; otherwise the last of the field. */
    private long inTheWay(
            long id, RecordedChange change, String field, @Nullable JsonNode given, @Nullable JsonNode stands) {
        var later = queries.laterOf(change.kind(), change.key(), id);
        return Stream.of(
                        later.stream()
                                .filter(one -> ofRecord(one, change)
                                        .anyMatch(other -> isField(other.before(), field, given)
                                                && isField(other.after(), field, stands))),
                        later.stream()
                                .filter(one -> ofRecord(one, change)
                                        .flatMap(other -> Stream.of(other.before(), other.after()))
                                        .anyMatch(text -> text != null
                                                && RecordJson.parse(text).has(field))))
                .flatMap(found -> found.limit(1))
                .findFirst()
                .orElseGet(() -> later(id, change));
    }

    private Stream<RecordedChange> ofRecord(long id, RecordedChange change) {
        return store.changes(id).stream()
                .filter(one -> one.kind().equals(change.kind()) && one.key().equals(change.key()));
    }

    private static boolean isField(@Nullable String text, String field, @Nullable JsonNode value) {
        if (text == null) {
            return false;
        }
        var fields = RecordJson.parse(text);
        return fields.has(field) && RecordJson.isSame(fields.get(field), value);
    }

    private void undoMany(long id, String kind) {
        var writer = writers.getIfAvailable();
        if (writer == null) {
            throw UndoRefusedException.impossible();
        }
        var backwards = new Backwards(id, revisions.recordMany(kind));
        var otherwise = writer.write(backwards);
        if (otherwise > 0) {
            throw UndoRefusedException.figuresChanged(otherwise, queries.latestOf(kind, id));
        }
    }

    /** The changes of a revision the other way round, a chunk at a time, each recorded as it is handed on. */
    private class Backwards implements Iterator<ObservationChange> {

        private final long revision;
        private final ManyChanges record;
        private Iterator<ObservationChange> chunk = List.<ObservationChange>of().iterator();
        private int next;

        Backwards(long revision, ManyChanges record) {
            this.revision = revision;
            this.record = record;
        }

        @Override
        public boolean hasNext() {
            while (!chunk.hasNext()) {
                var read = store.chunk(revision, next++).orElse(null);
                if (read == null) {
                    return false;
                }
                chunk = PackedChanges.unpack(read.packed(), read.rows(), read.rows())
                        .iterator();
            }
            return true;
        }

        @Override
        public ObservationChange next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var change = chunk.next().reversed();
            record.add(change);
            return change;
        }
    }
}
