package org.toraga.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class ExportHistoryTest {

    private final ExportHistory history;
    private final ExportRecords records;
    private final JdbcClient jdbc;

    ExportHistoryTest(ExportHistory history, ExportRecords records, JdbcClient jdbc) {
        this.history = history;
        this.records = records;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebodyElseTookATable() {
        jdbc.sql("delete from export_record").update();
        jdbc.sql("""
                        insert into export_record (exported_at, username, kind, format, title, address, as_of, language)
                        values (timestamp '2024-01-15 10:00:00', 'aigerim', 'TABLE', 'CSV', 'Sources', 'sources',
                            date '2024-01-15', 'en')
                        """).update();
    }

    private void take(String title) {
        records.record("CHART", "PNG", title, "statistics", LocalDate.of(2024, 1, 15), Locale.ENGLISH);
    }

    @Test
    @WithMockUser(
            username = "daniyar",
            roles = {"VIEWER", "MANAGER"})
    void aManagerSeesWhatHeTookHimself() {
        take("GDP");

        assertThat(history.find(ExportFilter.NONE, Pageable.unpaged()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.by()).isEqualTo("daniyar");
                    assertThat(row.title()).isEqualTo("GDP");
                });
        assertThat(history.count(ExportFilter.NONE)).isOne();
        assertThat(history.kinds()).containsExactly("CHART");
        assertThat(history.find(new ExportFilter("", null, "aigerim"), Pageable.unpaged()))
                .isEmpty();
    }

    @Test
    void anAdminSeesWhatEverybodyTookTheLatestFirst() {
        take("GDP");

        assertThat(history.find(ExportFilter.NONE, PageRequest.of(0, 10)))
                .extracting(ExportRow::title)
                .containsExactly("GDP", "Sources");
        assertThat(history.people()).containsExactly("admin", "aigerim");
    }

    @Test
    void theListIsNarrowedByWordsKindAndPerson() {
        take("GDP");

        assertThat(history.find(new ExportFilter("gdp", null, null), Pageable.unpaged()))
                .hasSize(1);
        assertThat(history.count(new ExportFilter("100%", null, null))).isZero();
        assertThat(history.find(new ExportFilter("", "TABLE", null), Pageable.unpaged()))
                .extracting(ExportRow::title)
                .containsExactly("Sources");
        assertThat(history.count(new ExportFilter("", null, "aigerim"))).isOne();
    }
}
