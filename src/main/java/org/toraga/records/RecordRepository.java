package org.toraga.records;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** What keeping a record asks of the repository of its kind. */
@NoRepositoryBean
public interface RecordRepository<E, I> extends Repository<E, I> {

    <S extends E> S save(S record);

    void flush();

    void delete(E record);
}
