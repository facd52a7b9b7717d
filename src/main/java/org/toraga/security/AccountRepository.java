package org.toraga.security;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    void flush();

    Optional<Account> findByUsername(String username);

    Optional<Account> findByLinkHash(String linkHash);

    List<Account> findByDemoTrue();

    boolean existsByRole(Role role);

    /**
     * The account of that name, and all administrators, kept from everybody else's changes until the transaction ends: else
     * two administrators could remove one another at the same moment.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from Account a where a.username = :username or a.role = org.toraga.security.Role.ADMIN order by a.id")
    List<Account> lockWithAdministrators(String username);

    void delete(Account account);
}
