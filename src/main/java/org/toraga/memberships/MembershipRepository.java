package org.toraga.memberships;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

interface MembershipRepository extends Repository<Membership, Long> {

    Membership save(Membership membership);

    void flush();

    Optional<Membership> findById(Long id);

    /** Nobody else can change it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Membership> findLockedById(Long id);

    List<Membership> findByOrganizationAndCountry(OrganizationCode organization, CountryCode country);

    void delete(Membership membership);
}
