package org.toraga.organizations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.Roles;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;

/** The organizations that the desk follows. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class OrganizationService extends RecordService<OrganizationDraft, Organization> {

    private final OrganizationRepository organizations;
    private final OrganizationQueries queries;

    OrganizationService(Revisions revisions, OrganizationRepository organizations, OrganizationQueries queries) {
        super(
                revisions,
                RecordTable.of(organizations),
                "organizations",
                OrganizationDraft.class,
                "organizations.field.");
        this.organizations = organizations;
        this.queries = queries;
    }

    /** All of them, in the order of the desk. */
    public List<OrganizationCode> codes() {
        return queries.codes();
    }

    /** All of them, in the order of the desk. */
    public List<OrganizationDetails> all() {
        return queries.all();
    }

    public Optional<OrganizationDetails> find(OrganizationCode code) {
        return queries.find(code);
    }

    /**
     * @param words that occur in code or name; blank for all
     * @param page sorted by names of {@link OrganizationRecordSort}
     */
    public List<OrganizationListRow> find(String words, Pageable page) {
        return queries.find(words, page);
    }

    public int count(String words) {
        return queries.count(words);
    }

    @Override
    public String title(OrganizationDraft draft) {
        return draft.name();
    }

    @Override
    public Optional<String> page(String key) {
        return Optional.of("organizations/" + key.toLowerCase(Locale.ROOT));
    }

    @Override
    protected Optional<Organization> stored(String key) {
        return OrganizationCode.read(key).flatMap(organizations::findByCode);
    }

    @Override
    protected String newKey(OrganizationDraft draft) {
        return code(draft).value();
    }

    @Override
    protected Organization plan(OrganizationDraft draft) {
        return new Organization(code(draft), draft);
    }

    private static OrganizationCode code(OrganizationDraft draft) {
        return OrganizationCode.read(draft.code())
                .orElseThrow(() -> new MalformedCodeException("organizations.refusal.malformedCode"));
    }
}
