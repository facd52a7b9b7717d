package org.toraga.chairmanships;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.toraga.records.RecordRepository;

interface InitiativeRepository extends RecordRepository<Initiative, Long> {

    Optional<Initiative> findByCode(String code);

    /** Nobody else can change it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Initiative> findLockedByCode(String code);
}
