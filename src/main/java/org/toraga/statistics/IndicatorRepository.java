package org.toraga.statistics;

import java.util.Optional;
import org.toraga.records.RecordRepository;

interface IndicatorRepository extends RecordRepository<Indicator, Integer> {

    Optional<Indicator> findByCode(IndicatorCode code);

    boolean existsByCode(IndicatorCode code);

    long countByWeight(IndicatorCode weight);
}
