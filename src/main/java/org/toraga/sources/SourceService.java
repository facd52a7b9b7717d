package org.toraga.sources;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.Roles;
import org.toraga.base.StillReferredToException;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;

/** Where facts come from: reading, keeping, and what rests on each source. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class SourceService extends RecordService<SourceDraft, Source> {

    private final SourceRepository sources;
    private final SourceQueries queries;
    private final ObjectProvider<SourceUsage> usages;

    SourceService(
            Revisions revisions, SourceRepository sources, SourceQueries queries, ObjectProvider<SourceUsage> usages) {
        super(revisions, RecordTable.of(sources), "sources", SourceDraft.class, "sources.field.");
        this.sources = sources;
        this.queries = queries;
        this.usages = usages;
    }

    public Optional<SourceDetails> find(SourceCode code) {
        return queries.find(code);
    }

    /** Those of {@code codes} that exist, each once, in the order given. */
    public List<SourceDetails> findAll(Collection<SourceCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        var found = queries.findAll(codes).stream().collect(Collectors.toMap(SourceDetails::code, Function.identity()));
        return codes.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** @param page sorted by names of {@link SourceSort} */
    public List<SourceListRow> find(SourceFilter filter, Pageable page) {
        return queries.find(filter, page);
    }

    public int count(SourceFilter filter) {
        return queries.count(filter);
    }

    /** Everything that rests on {@code source}, by kind; kinds without a record are left out. */
    public List<SourceUses> usesOf(SourceCode source) {
        return usages.stream()
                .sorted(Comparator.comparing(SourceUsage::kindKey))
                .map(usage -> new SourceUses(usage.kindKey(), usage.usesOf(source)))
                .filter(uses -> !uses.uses().isEmpty())
                .toList();
    }

    @Override
    public String title(SourceDraft draft) {
        return draft.title();
    }

    @Override
    public Optional<String> page(String key) {
        return Optional.of("sources/" + key);
    }

    @Override
    protected Optional<Source> stored(String key) {
        return SourceCode.read(key).flatMap(sources::findByCode);
    }

    @Override
    protected String newKey(SourceDraft draft) {
        return code(draft).value();
    }

    @Override
    protected Source plan(SourceDraft draft) {
        return new Source(code(draft), draft);
    }

    private static SourceCode code(SourceDraft draft) {
        return SourceCode.read(draft.code())
                .orElseThrow(() -> new MalformedCodeException("sources.refusal.malformedCode"));
    }

    /** @throws StillReferredToException if any record rests on it */
    @Override
    protected void refuseDeletion(Source source) {
        var uses = usesOf(new SourceCode(source.key())).stream()
                .mapToInt(kind -> kind.uses().size())
                .sum();
        if (uses > 0) {
            throw new StillReferredToException(uses);
        }
    }
}
