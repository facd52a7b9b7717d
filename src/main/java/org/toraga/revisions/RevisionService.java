package org.toraga.revisions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;

/** The history: what was changed, what exactly, and taking it back. Viewers see what concerns published records. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class RevisionService {

    /** Nobody changes one record more often than that and leaves a translation behind unseen. */
    private static final int MOST_LOOKED_AT = 200;

    private final RevisionQueries queries;
    private final RevisionReader reader;
    private final RevisionChain chain;
    private final RevisionUndo undoing;
    private final RecordKinds kinds;

    RevisionService(
            RevisionQueries queries,
            RevisionReader reader,
            RevisionChain chain,
            RevisionUndo undoing,
            RecordKinds kinds) {
        this.queries = queries;
        this.reader = reader;
        this.chain = chain;
        this.undoing = undoing;
        this.kinds = kinds;
    }

    /** A page of the list, the latest first; the page's own order is passed over. */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public List<RevisionRow> find(RevisionFilter filter, Pageable page) {
        return queries.find(filter, null, page);
    }

    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public int count(RevisionFilter filter) {
        return queries.count(filter);
    }

    /** Everybody who has changed anything. */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public List<String> people() {
        return queries.people();
    }

    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Optional<RevisionDetails> details(long id) {
        return queries.find(id).map(reader::details);
    }

    /**
     * What became of one record, the latest first.
     *
     * @param recordKind of which {@link Recorded#isPublished()} is true; of any other there is nothing
     * @param limit most revisions that are given
     */
    public List<RecordRevision> of(String recordKind, String key, int limit) {
        if (!published().contains(recordKind)) {
            return List.of();
        }
        return queries.find(RevisionFilter.of(recordKind, key), published(), PageRequest.ofSize(limit)).stream()
                .flatMap(row -> reader.changes(row.id()).stream()
                        .filter(change -> change.recordKind().equals(recordKind)
                                && change.key().equals(key))
                        .map(change -> new RecordRevision(row, change)))
                .toList();
    }

    /**
     * When the fields of one record were last changed: by field, the number of that revision, 0 if all that changed it was undone.
     * A field that never was changed is left out.
     *
     * @param recordKind as of {@link #of}
     */
    public Map<String, Long> lastChanges(String recordKind, String key) {
        var last = new HashMap<String, Long>();
        var changes = of(recordKind, key, MOST_LOOKED_AT);
        var undone = undone(changes);
        for (var change : changes) {
            var revision = change.revision();
            var stands = revision.undoes() == null && !undone.contains(revision.id());
            change.change().fields().forEach(field -> last.merge(field.name(), stands ? revision.id() : 0L, Math::max));
        }
        return last;
    }

    /** Numbers of the revisions that were undone, and whose undoing was not undone in turn. */
    private static Set<Long> undone(List<RecordRevision> changes) {
        return changes.stream()
                .map(RecordRevision::revision)
                .filter(revision -> revision.undoneBy() == null)
                .flatMap(revision -> Stream.ofNullable(revision.undoes()))
                .collect(Collectors.toSet());
    }

    /**
     * What became of one field of a record, the latest first.
     *
     * @param recordKind as of {@link #of}
     * @param limit most changes that are given
     */
    public List<FieldRevision> ofField(String recordKind, String key, String field, int limit) {
        return of(recordKind, key, MOST_LOOKED_AT).stream()
                .flatMap(one -> one.change().fields().stream()
                        .filter(change -> change.name().equals(field))
                        .map(change ->
                                new FieldRevision(one.revision(), one.change().change(), change)))
                .limit(limit)
                .toList();
    }

    /** The latest revisions of published records. @param limit most that are given */
    public List<RevisionRow> latest(int limit) {
        return queries.find(RevisionFilter.NONE, published(), PageRequest.ofSize(limit));
    }

    /** What became of published records since a moment, the latest first. @param limit most revisions that are given */
    public List<RevisionDetails> since(Instant from, int limit) {
        var filter = new RevisionFilter(null, null, null, null, from, null);
        return queries.find(filter, published(), PageRequest.ofSize(limit)).stream()
                .map(reader::details)
                .toList();
    }

    private List<String> published() {
        return kinds.recorded().stream()
                .filter(Recorded::isPublished)
                .<String>map(Recorded::name)
                .toList();
    }

    /**
     * Takes a revision back by a new one, in one transaction.
     *
     * @param reason at most 500 characters; may be null or blank
     * @return the number of the new revision
     * @throws UndoRefusedException if something later stands in the way, or there is nothing that can be taken back
     * @throws org.toraga.base.Refusal if a rule of the records does not allow it
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public long undo(long id, @Nullable String reason) {
        var revision = queries.find(id).orElseThrow(UndoRefusedException::impossible);
        if (revision.kind() == RevisionKind.USERS) {
            throw UndoRefusedException.ofAccounts();
        }
        return undoing.undo(id, reason);
    }

    /** Checks the whole chain. Takes about as long as reading it. */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Verification verify() {
        return chain.verify();
    }
}
