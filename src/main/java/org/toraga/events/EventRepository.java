package org.toraga.events;

import java.util.Optional;
import org.toraga.records.RecordRepository;

interface EventRepository extends RecordRepository<Event, Long> {

    Optional<Event> findByCode(EventCode code);

    boolean existsByCode(EventCode code);
}
