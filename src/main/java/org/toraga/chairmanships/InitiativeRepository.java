package org.toraga.chairmanships;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface InitiativeRepository extends Repository<Initiative, Long> {

    Initiative save(Initiative initiative);

    void flush();

    Optional<Initiative> findByCode(String code);

    /** Nobody else can change it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Initiative> findLockedByCode(String code);

    boolean existsByCode(String code);

    void delete(Initiative initiative);
}
