package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

/** The database itself keeps the rules of keys, references, closed lists and spans, whoever writes to it. */
@WholeDesk
@Transactional
class SchemaTest {

    private final JdbcClient jdbc;

    SchemaTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            source_code_unique                  | insert into source (version, code, title, kind) values (0, 'ASWAQ-2024', 'T', 'ARTICLE')
            source_kind_known                   | insert into source (version, code, title, kind) values (0, 'NEW', 'T', 'RUMOUR')
            source_url_is_web                   | insert into source (version, code, title, kind, url) values (0, 'NEW', 'T', 'ARTICLE', 'javascript:alert(1)')
            source_published_whole              | insert into source (version, code, title, kind, published_on) values (0, 'NEW', 'T', 'ARTICLE', date '2024-01-01')
            country_iso2_unique                 | update country set iso2 = 'KZ' where code = 'KGZ'
            country_m49_unique                  | update country set m49 = '398' where code = 'KGZ'
            country_latitude_range              | update country set latitude = 91 where code = 'KAZ'
            country_name_country                | insert into country_name (country_code, language, name, collation_rank) values ('XXX', 'en', 'Nowhere', 1)
            country_name_language_known         | update country_name set language = 'de' where country_code = 'KAZ' and language = 'kk'
            organization_code_unique            | update organization set code = 'OTS' where code = 'SCO'
            organization_kind_known             | update organization set kind = 'CLUB' where code = 'SCO'
            organization_headquarters_country   | update organization set headquarters_country_code = 'XXX' where code = 'SCO'
            organization_seat_has_country       | update organization set headquarters_country_code = null where code = 'SCO'
            organization_website_is_web         | update organization set website = 'ftp://sectsco.org' where code = 'SCO'
            organization_source                 | update organization set source_code = 'NOBODY' where code = 'SCO'
            membership_organization             | insert into membership (version, organization_code, country_code, status, since_known, since_on, since_precision, founder, confidence, source_code) values (0, 'NATO', 'KAZ', 'MEMBER', 'FROM', date '2024-01-01', 'DAY', false, 'HIGH', 'ASWAQ-2024')
            membership_country                  | insert into membership (version, organization_code, country_code, status, since_known, since_on, since_precision, founder, confidence, source_code) values (0, 'SCO', 'XXX', 'MEMBER', 'FROM', date '2024-01-01', 'DAY', false, 'HIGH', 'ASWAQ-2024')
            membership_status_known             | insert into membership (version, organization_code, country_code, status, since_known, since_on, since_precision, founder, confidence, source_code) values (0, 'SCO', 'FRA', 'FRIEND', 'FROM', date '2024-01-01', 'DAY', false, 'HIGH', 'ASWAQ-2024')
            membership_since_dated              | insert into membership (version, organization_code, country_code, status, since_known, founder, confidence, source_code) values (0, 'SCO', 'FRA', 'MEMBER', 'FROM', false, 'HIGH', 'ASWAQ-2024')
            membership_since_whole              | insert into membership (version, organization_code, country_code, status, since_known, since_on, founder, confidence, source_code) values (0, 'SCO', 'FRA', 'MEMBER', 'FROM', date '2024-01-01', false, 'HIGH', 'ASWAQ-2024')
            membership_until_whole              | insert into membership (version, organization_code, country_code, status, since_known, since_on, since_precision, until_on, until_precision, founder, confidence, source_code) values (0, 'SCO', 'FRA', 'MEMBER', 'FROM', date '2024-01-01', 'DAY', date '2024-02-01', 'DAY', false, 'HIGH', 'ASWAQ-2024')
            membership_ends_after_start         | insert into membership (version, organization_code, country_code, status, since_known, since_on, since_precision, until_on, until_precision, ends_before, founder, confidence, source_code) values (0, 'SCO', 'FRA', 'MEMBER', 'FROM', date '2024-01-01', 'DAY', date '2024-01-01', 'DAY', date '2024-01-01', false, 'HIGH', 'ASWAQ-2024')
            membership_confidence_known         | insert into membership (version, organization_code, country_code, status, since_known, since_on, since_precision, founder, confidence, source_code) values (0, 'SCO', 'FRA', 'MEMBER', 'FROM', date '2024-01-01', 'DAY', false, 'SURE', 'ASWAQ-2024')
            membership_once                     | insert into membership (version, organization_code, country_code, status, since_known, since_on, since_precision, founder, confidence, source_code) values (0, 'SCO', 'KAZ', 'MEMBER', 'FROM', date '2001-06-15', 'DAY', true, 'HIGH', 'ASWAQ-2024')
            chairmanship_ends_after_start       | insert into chairmanship (version, code, organization_code, country_code, starts_on, starts_precision, ends_on, ends_precision, ends_before, extension, confidence, in_articles, source_code) values (0, 'NEW', 'SCO', 'KAZ', date '2024-01-02', 'DAY', date '2024-01-01', 'DAY', date '2024-01-01', false, 'HIGH', false, 'ASWAQ-2024')
            chairmanship_end_whole              | insert into chairmanship (version, code, organization_code, country_code, starts_on, starts_precision, ends_on, extension, confidence, in_articles, source_code) values (0, 'NEW', 'SCO', 'KAZ', date '2024-01-02', 'DAY', date '2024-02-01', false, 'HIGH', false, 'ASWAQ-2024')
            chairmanship_country                | insert into chairmanship (version, code, organization_code, country_code, starts_on, starts_precision, extension, confidence, in_articles, source_code) values (0, 'NEW', 'SCO', 'XXX', date '2024-01-02', 'DAY', false, 'HIGH', false, 'ASWAQ-2024')
            priority_kind_known                 | insert into priority (version, code, organization_code, ordinal, kind, category, title, description, in_articles, source_code) values (0, 'NEW', 'SCO', 99, 'WISH', 'CULTURE', 'T', 'D', false, 'ASWAQ-2024')
            priority_ordinal_positive           | insert into priority (version, code, organization_code, ordinal, kind, category, title, description, in_articles, source_code) values (0, 'NEW', 'SCO', 0, 'PRIORITY', 'CULTURE', 'T', 'D', false, 'ASWAQ-2024')
            priority_ordinal_unique             | insert into priority (version, code, organization_code, ordinal, kind, category, title, description, in_articles, source_code) values (0, 'NEW', 'SCO', 1, 'PRIORITY', 'CULTURE', 'T', 'D', false, 'ASWAQ-2024')
            initiative_outcome_dated            | insert into initiative (version, code, title, description, status, announced_on, announced_precision, outcome_status, in_articles, source_code) values (0, 'NEW', 'T', 'D', 'PROPOSED', date '2024-01-01', 'DAY', 'DONE', false, 'ASWAQ-2024')
            initiative_status_known             | insert into initiative (version, code, title, description, status, announced_on, announced_precision, in_articles, source_code) values (0, 'NEW', 'T', 'D', 'DREAMT', date '2024-01-01', 'DAY', false, 'ASWAQ-2024')
            event_ends_after_start              | insert into event (version, code, title, kind, description, format, in_articles, starts_on, starts_precision, ends_before, status, source_code) values (0, 'NEW', 'T', 'SUMMIT', 'D', 'ONLINE', false, date '2024-01-02', 'DAY', date '2024-01-02', 'PLANNED', 'ASWAQ-2024')
            event_status_known                  | insert into event (version, code, title, kind, description, format, in_articles, starts_on, starts_precision, ends_before, status, source_code) values (0, 'NEW', 'T', 'SUMMIT', 'D', 'ONLINE', false, date '2024-01-02', 'DAY', date '2024-01-03', 'UNKNOWN', 'ASWAQ-2024')
            event_outcome_whole                 | insert into event (version, code, title, kind, description, format, in_articles, starts_on, starts_precision, ends_before, status, outcome_status, source_code) values (0, 'NEW', 'T', 'SUMMIT', 'D', 'ONLINE', false, date '2024-01-02', 'DAY', date '2024-01-03', 'PLANNED', 'HELD', 'ASWAQ-2024')
            indicator_weighted                  | update indicator set weight_code = 'SP.POP.TOTL' where code = 'NY.GDP.MKTP.CD'
            indicator_decimals_range            | update indicator set decimals = 7 where code = 'NY.GDP.MKTP.CD'
            observation_indicator               | insert into observation (indicator_id, area_id, observed_year, observed_value, version) select -1, min(id), 2020, 1, 0 from area
            observation_year_range              | insert into observation (indicator_id, area_id, observed_year, observed_value, version) select i.id, a.id, 1899, 1, 0 from indicator i, area a where i.code = 'SP.POP.TOTL' and a.code = 'KAZ'
            statement_code_unique               | update statement set code = 'ST-ASWAQ-EDITORIAL' where code = 'ST-TOKAYEV-SCO-2023'
            statement_organization              | update statement set organization_code = 'NATO' where code = 'ST-TOKAYEV-SCO-2023'
            claim_statement                     | delete from statement where code = 'ST-TOKAYEV-SCO-2023'
            claim_comparator_known              | update claim set comparator = 'NEAR' where code = 'CL-SCO-GDP'
            claim_tolerance_range               | update claim set tolerance = 101 where code = 'CL-SCO-GDP'
            claim_metric_known                  | update claim set metric = 'LUCK' where code = 'CL-SCO-GDP'
            claim_second_indicator_follows      | update claim set indicator_code = null where code = 'CL-SCO-TRADE'
            account_username_unique             | insert into account (version, username, password_hash, role, must_change_password, demo) select 0, username, 'x', 'VIEWER', false, false from account where username = 'viewer'
            account_role_known                  | insert into account (version, username, password_hash, role, must_change_password, demo) values (0, 'root', 'x', 'ROOT', false, false)
            """)
    void theDatabaseRefusesWhatBreaks(String constraint, String sql) {
        var refusal = catchThrowableOfType(
                DataIntegrityViolationException.class, () -> jdbc.sql(sql).update());

        assertThat(refusal).as(sql).isNotNull();
        assertThat(String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT))
                .contains(constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country        | insert into country select * from country where code = 'KAZ'
            observation    | insert into observation select * from observation where observed_year = 2020
            dataset_load   | insert into dataset_load (id, loaded_at, row_count) values (2, current_timestamp, 1)
            """)
    void aRowOfOneKeyStandsOnce(String table, String sql) {
        var refusal = catchThrowableOfType(
                DataIntegrityViolationException.class, () -> jdbc.sql(sql).update());

        assertThat(refusal).as(table).isNotNull();
    }
}
