package org.toraga.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.countries.CountryCode;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.ObservationDraft;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class ShippedRecordsJsonTest {

    final EntityManager entities;
    final JdbcClient jdbc;

    ShippedRecordsJsonTest(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @Test
    void everyShippedRecordComesBackAsItWas() throws ReflectiveOperationException {
        int kinds = 0;
        for (var type : entities.getMetamodel().getEntities()) {
            var toDraft = toDraft(type.getJavaType());
            if (toDraft == null) {
                continue;
            }
            List<?> all = entities.createQuery("select e from " + type.getName() + " e")
                    .getResultList();
            assertThat(all).as(type.getName()).isNotEmpty();
            for (var entity : all) {
                comesBack((Record) toDraft.invoke(entity));
            }
            kinds++;
        }
        assertThat(kinds).isEqualTo(10);
    }

    @Test
    void everyShippedFigureComesBackAsItWas() {
        var figures = jdbc.sql("""
                        select a.country_code, i.code, o.observed_year, o.observed_value
                        from observation o join area a on a.id = o.area_id join indicator i on i.id = o.indicator_id
                        where a.country_code is not null
                        """)
                .query((row, number) -> new ObservationDraft(
                        new CountryCode(row.getString(1)),
                        new IndicatorCode(row.getString(2)),
                        row.getInt(3),
                        row.getBigDecimal(4)))
                .list();

        assertThat(figures).hasSizeGreaterThan(10_000);
        for (var figure : figures) {
            var text = RecordJson.text(RecordJson.write(figure));
            var read = RecordJson.read(RecordJson.parse(text), ObservationDraft.class);
            if (!read.key().equals(figure.key()) || read.value().compareTo(figure.value()) != 0) {
                assertThat(read).as(text).isEqualTo(figure);
            }
        }
    }

    private static void comesBack(Record draft) {
        var text = RecordJson.text(RecordJson.write(draft));
        assertThat(RecordJson.<Record>read(RecordJson.parse(text), cast(draft.getClass())))
                .as(text)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(draft);
    }

    @SuppressWarnings("unchecked")
    private static Class<Record> cast(Class<?> type) {
        return (Class<Record>) type;
    }

    private static Method toDraft(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredMethods())
                .filter(method -> method.getName().equals("toDraft"))
                .peek(method -> method.setAccessible(true))
                .findFirst()
                .orElse(null);
    }
}
