package org.toraga.sources;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SourceRepository extends Repository<Source, Long> {

    Source save(Source source);

    void flush();

    Optional<Source> findByCode(SourceCode code);

    boolean existsByCode(SourceCode code);

    void delete(Source source);
}
