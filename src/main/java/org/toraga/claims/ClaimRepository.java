package org.toraga.claims;

import java.util.Optional;
import org.toraga.records.RecordRepository;

interface ClaimRepository extends RecordRepository<Claim, Long> {

    Optional<Claim> findByCode(String code);
}
