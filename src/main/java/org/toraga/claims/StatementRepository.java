package org.toraga.claims;

import java.util.Optional;
import org.toraga.records.RecordRepository;

interface StatementRepository extends RecordRepository<Statement, Long> {

    Optional<Statement> findByCode(String code);

    boolean existsByCode(String code);
}
