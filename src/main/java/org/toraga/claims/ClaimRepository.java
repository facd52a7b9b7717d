package org.toraga.claims;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<Claim, Long> {

    Claim save(Claim claim);

    void flush();

    Optional<Claim> findByCode(String code);

    boolean existsByCode(String code);

    void delete(Claim claim);
}
