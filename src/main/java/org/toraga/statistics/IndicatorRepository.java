package org.toraga.statistics;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IndicatorRepository extends Repository<Indicator, Integer> {

    Indicator save(Indicator indicator);

    void flush();

    Optional<Indicator> findByCode(IndicatorCode code);

    boolean existsByCode(IndicatorCode code);

    long countByWeight(IndicatorCode weight);

    void delete(Indicator indicator);
}
