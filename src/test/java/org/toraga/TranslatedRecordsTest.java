package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

/** Shipped records come in three languages: to a new desk with the data, to one that was set up before by the scripts. */
@WholeDesk
@Transactional
class TranslatedRecordsTest {

    private final JdbcClient jdbc;

    TranslatedRecordsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({
        "indicator,    name,        statistics/V4__names_in_three_languages",
        "organization, name,        organizations/V3__mandates_in_three_languages",
        "organization, mandate,     organizations/V3__mandates_in_three_languages",
        "event,        title,       events/V4__descriptions_in_three_languages",
        "event,        description, events/V4__descriptions_in_three_languages",
        "priority,     title,       chairmanships/V3__shipped_titles",
        "initiative,   title,       chairmanships/V3__shipped_titles"
    })
    void aDeskThatWasSetUpBeforeGetsWhatANewOneHasWhereNobodyChangedTheOriginal(
            String table, String text, String script) throws IOException {
        var shipped = translations(table, text);
        assertThat(shipped)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values()).doesNotContainNull());
        var changed = shipped.getFirst().get("code");
        jdbc.sql("update " + table + " set " + text + "_russian = null, " + text + "_kazakh = null")
                .update();
        jdbc.sql("update " + table + " set " + text + " = 'Changed' where code = :code")
                .param("code", changed)
                .update();

        run(script);

        assertThat(translations(table, text).subList(1, shipped.size())).isEqualTo(shipped.subList(1, shipped.size()));
        assertThat(translations(table, text).getFirst().get(text + "_russian")).isNull();
    }

    private List<Map<String, Object>> translations(String table, String text) {
        return jdbc.sql("select code, " + text + "_russian, " + text + "_kazakh from " + table + " order by code")
                .query()
                .listOfRows();
    }

    private void run(String script) throws IOException {
        var text = new ClassPathResource("db/migration/" + script + ".sql").getContentAsString(StandardCharsets.UTF_8);
        Stream.of(text.replaceAll("(?m)^--.*\\n", "").split(";\\s*\\n"))
                .filter(statement -> statement.startsWith("update"))
                .forEach(statement -> jdbc.sql(statement).update());
    }
}
