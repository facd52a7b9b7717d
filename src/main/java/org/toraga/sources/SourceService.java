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
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.Flush;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.Roles;
import org.toraga.base.StillReferredToException;
import org.toraga.base.Versioned;

/** Where facts come from: reading, keeping, and what rests on each source. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class SourceService {

    private final SourceRepository sources;
    private final SourceQueries queries;
    private final ObjectProvider<SourceUsage> usages;

    SourceService(SourceRepository sources, SourceQueries queries, ObjectProvider<SourceUsage> usages) {
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

    /** How many records rest on {@code source}. */
    public int countUsesOf(SourceCode source) {
        return usesOf(source).stream().mapToInt(uses -> uses.uses().size()).sum();
    }

    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Optional<Versioned<SourceDraft>> read(String key) {
        return SourceCode.read(key)
                .flatMap(sources::findByCode)
                .map(source -> new Versioned<>(source.toDraft().code(), source.version(), source.toDraft()));
    }

    /**
     * Adds a source.
     *
     * @return its key
     * @throws CodeTakenException if another source has the code
     * @throws MalformedCodeException if the code does not have the form of one
     * @throws org.toraga.base.NotAWebAddressException if the URL is not one of http or https
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public String create(SourceDraft draft) {
        var code = SourceCode.read(draft.code())
                .orElseThrow(() -> new MalformedCodeException("sources.refusal.malformedCode"));
        if (sources.existsByCode(code)) {
            throw new CodeTakenException(code);
        }
        var source = new Source(code, draft);
        Flush.saved(() -> {
            sources.save(source);
            sources.flush();
        });
        return code.value();
    }

    /**
     * Changes everything but the code.
     *
     * @param version that the draft was read at
     * @throws ChangedMeanwhileException if it was saved or deleted after that
     * @throws org.toraga.base.NotAWebAddressException if the URL is not one of http or https
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void change(String key, int version, SourceDraft draft) {
        readAt(key, version).revise(draft);
        Flush.saved(sources::flush);
    }

    /**
     * @param version that the source was read at
     * @throws ChangedMeanwhileException if it was saved or deleted after that
     * @throws StillReferredToException if any record rests on it
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void delete(String key, int version) {
        var source = readAt(key, version);
        var uses = countUsesOf(new SourceCode(source.toDraft().code()));
        if (uses > 0) {
            throw new StillReferredToException(uses);
        }
        sources.delete(source);
        Flush.deleted(sources::flush);
    }

    private Source readAt(String key, int version) {
        return SourceCode.read(key)
                .flatMap(sources::findByCode)
                .filter(source -> source.version() == version)
                .orElseThrow(ChangedMeanwhileException::new);
    }
}
