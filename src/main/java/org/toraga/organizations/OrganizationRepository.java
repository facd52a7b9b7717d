package org.toraga.organizations;

import java.util.Optional;
import org.toraga.records.RecordRepository;

interface OrganizationRepository extends RecordRepository<Organization, Long> {

    Optional<Organization> findByCode(OrganizationCode code);
}
