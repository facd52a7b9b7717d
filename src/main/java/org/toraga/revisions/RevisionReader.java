package org.toraga.revisions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what is stored of a revision back into values that can be shown. */
@Component
class RevisionReader {

    /** Most figures of a bulk change that are shown. */
    private static final int FIGURES = 200;

    private final RevisionStore store;
    private final RecordKinds kinds;

    RevisionReader(RevisionStore store, RecordKinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    RevisionDetails details(RevisionRow row) {
        var stored = store.find(row.id()).orElseThrow();
        var changes = changes(row.id());
        var figureCount = row.count() - changes.size();
        var figures = figureCount == 0
                ? List.<ObservationChange>of()
                : store.chunk(row.id(), 0)
                        .map(chunk -> PackedChanges.unpack(chunk.packed(), chunk.rows(), FIGURES))
                        .orElse(List.of());
        return new RevisionDetails(row, changes, figures, figureCount, stored.hash());
    }

    List<RecordChange> changes(long revision) {
        return store.changes(revision).stream().map(this::read).toList();
    }

    private RecordChange read(RecordedChange change) {
        var before = change.before() == null ? null : RecordJson.parse(change.before());
        var after = change.after() == null ? null : RecordJson.parse(change.after());
        var type = kinds.find(change.kind())
                .<@Nullable Class<? extends Record>>map(Recorded::draft)
                .orElse(null);
        var fields = new ArrayList<FieldChange>();
        for (var name : names(before, after)) {
            var old = value(before, name, type);
            var given = value(after, name, type);
            if (before != null && after != null || !isEmpty(old) || !isEmpty(given)) {
                fields.add(new FieldChange(name, old, given));
            }
        }
        return new RecordChange(
                change.kind(),
                change.key(),
                change.title(),
                ChangeKind.of(change.before(), change.after()),
                List.copyOf(fields));
    }

    private static Iterable<String> names(@Nullable ObjectNode before, @Nullable ObjectNode after) {
        var shown = after == null ? before : after;
        return shown == null ? List.of() : shown.propertyNames();
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    private static @Nullable Object value(
            @Nullable ObjectNode fields, String name, @Nullable Class<? extends Record> type) {
        JsonNode node = fields == null ? null : fields.get(name);
        if (node == null || node.isNull()) {
            return null;
        }
        return type == null ? RecordJson.plainText(node) : RecordJson.readField(node, name, type);
    }
}
