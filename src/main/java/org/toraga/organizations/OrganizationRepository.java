package org.toraga.organizations;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OrganizationRepository extends Repository<Organization, Long> {

    Organization save(Organization organization);

    void flush();

    Optional<Organization> findByCode(OrganizationCode code);

    boolean existsByCode(OrganizationCode code);

    void delete(Organization organization);
}
