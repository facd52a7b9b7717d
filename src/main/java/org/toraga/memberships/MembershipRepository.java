package org.toraga.memberships;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.RecordRepository;

interface MembershipRepository extends RecordRepository<Membership, Long> {

    Optional<Membership> findById(Long id);

    /** Nobody else can change it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Membership> findLockedById(Long id);

    /** Whatever was read before has to be read anew. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = "update membership set id = :number where id = :given", nativeQuery = true)
    void renumber(long given, long number);

    List<Membership> findByOrganizationAndCountry(OrganizationCode organization, CountryCode country);
}
