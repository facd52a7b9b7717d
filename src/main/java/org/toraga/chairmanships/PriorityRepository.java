package org.toraga.chairmanships;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.RecordRepository;

interface PriorityRepository extends RecordRepository<Priority, Long> {

    Optional<Priority> findByCode(String code);

    /** Nobody else can change it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Priority> findLockedByCode(String code);

    Optional<Priority> findByOrganizationAndOrdinal(OrganizationCode organization, int ordinal);
}
