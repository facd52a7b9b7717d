package org.toraga.chairmanships;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.toraga.organizations.OrganizationCode;

interface PriorityRepository extends Repository<Priority, Long> {

    Priority save(Priority priority);

    void flush();

    Optional<Priority> findByCode(String code);

    /** Nobody else can change it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Priority> findLockedByCode(String code);

    boolean existsByCode(String code);

    Optional<Priority> findByOrganizationAndOrdinal(OrganizationCode organization, int ordinal);

    void delete(Priority priority);
}
