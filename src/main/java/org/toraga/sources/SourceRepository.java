package org.toraga.sources;

import java.util.Optional;
import org.toraga.records.RecordRepository;

interface SourceRepository extends RecordRepository<Source, Long> {

    Optional<Source> findByCode(SourceCode code);
}
