package org.toraga.organizations;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.Flush;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.Roles;
import org.toraga.base.Versioned;

/** The organizations that the desk follows. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class OrganizationService {

    private final OrganizationRepository organizations;
    private final OrganizationQueries queries;

    OrganizationService(OrganizationRepository organizations, OrganizationQueries queries) {
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

    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Optional<Versioned<OrganizationDraft>> read(String key) {
        return OrganizationCode.read(key)
                .flatMap(organizations::findByCode)
                .map(organization ->
                        new Versioned<>(organization.toDraft().code(), organization.version(), organization.toDraft()));
    }

    /**
     * Adds an organization.
     *
     * @return its key
     * @throws CodeTakenException if another organization has the code
     * @throws MalformedCodeException if the code does not have the form of one
     * @throws org.toraga.base.NotAWebAddressException if the website is not an address of http or https
     * @throws SeatWithoutCountryException if there is a city of the seat and no country
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public String create(OrganizationDraft draft) {
        var code = OrganizationCode.read(draft.code())
                .orElseThrow(() -> new MalformedCodeException("organizations.refusal.malformedCode"));
        if (organizations.existsByCode(code)) {
            throw new CodeTakenException(code);
        }
        var organization = new Organization(code, draft);
        Flush.saved(() -> {
            organizations.save(organization);
            organizations.flush();
        });
        return code.value();
    }

    /**
     * Changes everything but the code.
     *
     * @param version that the draft was read at
     * @throws ChangedMeanwhileException if it was saved or deleted after that
     * @throws org.toraga.base.NotAWebAddressException if the website is not an address of http or https
     * @throws SeatWithoutCountryException if there is a city of the seat and no country
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void change(String key, int version, OrganizationDraft draft) {
        readAt(key, version).revise(draft);
        Flush.saved(organizations::flush);
    }

    /**
     * @param version that the organization was read at
     * @throws ChangedMeanwhileException if it was saved or deleted after that
     * @throws org.toraga.base.StillReferredToException if any record belongs to it
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void delete(String key, int version) {
        organizations.delete(readAt(key, version));
        Flush.deleted(organizations::flush);
    }

    private Organization readAt(String key, int version) {
        return OrganizationCode.read(key)
                .flatMap(organizations::findByCode)
                .filter(organization -> organization.version() == version)
                .orElseThrow(ChangedMeanwhileException::new);
    }
}
