package org.toraga.statistics;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SavedViewRepository extends Repository<SavedView, Integer> {

    SavedView save(SavedView view);

    void flush();

    Optional<SavedView> findById(int id);

    boolean existsByOwnerAndName(String owner, String name);

    void delete(SavedView view);
}
