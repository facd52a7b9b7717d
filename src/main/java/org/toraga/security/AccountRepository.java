package org.toraga.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findByUsername(String username);

    List<Account> findByDemoTrue();

    long count();

    void delete(Account account);
}
