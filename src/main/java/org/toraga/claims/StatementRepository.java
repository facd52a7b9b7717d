package org.toraga.claims;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StatementRepository extends Repository<Statement, Long> {

    Statement save(Statement statement);

    void flush();

    Optional<Statement> findByCode(String code);

    boolean existsByCode(String code);

    void delete(Statement statement);
}
