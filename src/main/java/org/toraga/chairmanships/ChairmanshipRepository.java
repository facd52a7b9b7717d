package org.toraga.chairmanships;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.RecordRepository;

interface ChairmanshipRepository extends RecordRepository<Chairmanship, Long> {

    Optional<Chairmanship> findByCode(String code);

    /** Nobody else can change it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Chairmanship> findLockedByCode(String code);

    List<Chairmanship> findByOrganizationOrderByCode(OrganizationCode organization);
}
