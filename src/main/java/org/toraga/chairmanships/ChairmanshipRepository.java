package org.toraga.chairmanships;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.toraga.organizations.OrganizationCode;

interface ChairmanshipRepository extends Repository<Chairmanship, Long> {

    Chairmanship save(Chairmanship chairmanship);

    void flush();

    Optional<Chairmanship> findByCode(String code);

    /** Nobody else can change it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Chairmanship> findLockedByCode(String code);

    boolean existsByCode(String code);

    List<Chairmanship> findByOrganizationOrderByCode(OrganizationCode organization);

    void delete(Chairmanship chairmanship);
}
