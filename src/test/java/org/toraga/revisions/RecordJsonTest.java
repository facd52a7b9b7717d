package org.toraga.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;

class RecordJsonTest {

    record Code(String value) {}

    record Draft(
            Code code,
            PartialDate start,
            LocalDate day,
            BigDecimal figure,
            int ordinal,
            boolean flag,
            Precision word,
            List<Code> others,
            String note) {}

    private static final Draft FULL = new Draft(
            new Code("A"),
            PartialDate.parse("2024-08"),
            LocalDate.of(2024, 8, 12),
            new BigDecimal("12.50"),
            3,
            true,
            Precision.MONTH,
            List.of(new Code("B"), new Code("C")),
            "Ünïcode \"quoted\"\n<b>");

    @Test
    void aRecordIsWrittenByItsComponents() {
        assertThat(RecordJson.text(RecordJson.write(FULL)))
                .isEqualTo(
                        "{\"code\":\"A\",\"start\":\"2024-08\",\"day\":\"2024-08-12\",\"figure\":12.50,\"ordinal\":3,"
                                + "\"flag\":true,\"word\":\"MONTH\",\"others\":[\"B\",\"C\"],"
                                + "\"note\":\"Ünïcode \\\"quoted\\\"\\n<b>\"}");
        assertThat(RecordJson.read(RecordJson.parse(RecordJson.text(RecordJson.write(FULL))), Draft.class))
                .isEqualTo(FULL);
    }

    @Test
    void whatIsMissingStaysMissing() {
        var empty = new Draft(null, null, null, null, 0, false, null, List.of(), null);

        assertThat(RecordJson.read(RecordJson.parse(RecordJson.text(RecordJson.write(empty))), Draft.class))
                .isEqualTo(empty);
        assertThat(RecordJson.read(RecordJson.parse("{}"), Draft.class)).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.5", "1E+3", "12345678901234567890.123456789", "0.0000001", "1.10"})
    void aFigureKeepsItsDigits(String figure) {
        var draft = new Draft(null, null, null, new BigDecimal(figure), 0, false, null, List.of(), null);
        var text = RecordJson.text(RecordJson.write(draft));

        assertThat(text).doesNotContain("E");
        assertThat(RecordJson.read(RecordJson.parse(text), Draft.class).figure())
                .isEqualByComparingTo(new BigDecimal(figure));
    }

    @Test
    void onlyFieldsThatDifferAreNamed() {
        var later = new Draft(
                FULL.code(),
                PartialDate.parse("2024-08-28"),
                FULL.day(),
                new BigDecimal("12.5"),
                FULL.ordinal(),
                FULL.flag(),
                FULL.word(),
                List.of(new Code("B")),
                null);
        var before = RecordJson.write(FULL);
        var after = RecordJson.write(later);

        var differing = RecordJson.differing(before, after);
        assertThat(differing).containsExactly("start", "others", "note");
        assertThat(RecordJson.text(RecordJson.only(after, differing)))
                .isEqualTo("{\"start\":\"2024-08-28\",\"others\":[\"B\"],\"note\":null}");
    }

    @Test
    void theValueOfAFieldHasTheTypeOfItsComponent() {
        var fields = RecordJson.write(FULL);

        assertThat(RecordJson.readField(fields.get("start"), "start", Draft.class))
                .isEqualTo(FULL.start());
        assertThat(RecordJson.readField(fields.get("others"), "others", Draft.class))
                .isEqualTo(FULL.others());
        assertThat(RecordJson.readField(fields.get("code"), "renamed", Draft.class))
                .isEqualTo("A");
    }
}
