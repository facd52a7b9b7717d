package org.toraga.chairmanships;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.UnknownCodeException;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/** Sees to it that the records which a draft refers to are there. */
@Component
class ReferredRecords {

    private final JdbcClient jdbc;

    ReferredRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Also keeps every other change of what belongs to this organization waiting until the transaction ends.
     *
     * @throws UnknownCodeException if there is no such organization
     */
    void lock(OrganizationCode organization) {
        jdbc.sql("select code from organization where code = :code for update")
                .param("code", organization.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownCodeException("organization", organization));
    }

    /** @throws UnknownCodeException if there is no such country */
    void require(CountryCode country) {
        if (!exists("select count(*) from country where code = :code", country.value())) {
            throw new UnknownCodeException("country", country);
        }
    }

    /** @throws UnknownCodeException at {@code field} if there is no such source */
    void require(String field, SourceCode source) {
        if (!exists("select count(*) from source where code = :code", source.value())) {
            throw new UnknownCodeException(field, source);
        }
    }

    void require(String field, List<SourceCode> sources) {
        sources.forEach(source -> require(field, source));
    }

    private boolean exists(String sql, String code) {
        return jdbc.sql(sql).param("code", code).query(Integer.class).single() > 0;
    }
}
