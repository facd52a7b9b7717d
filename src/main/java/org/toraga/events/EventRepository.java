package org.toraga.events;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<Event, Long> {

    Event save(Event event);

    void flush();

    Optional<Event> findByCode(EventCode code);

    boolean existsByCode(EventCode code);

    void delete(Event event);
}
