package org.toraga.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final Setting SETTING =
            new Setting("2026-11-22T10:00Z", "abc1234", "25", 2, "H2", "shipped", 1, 0.5, 1.5);

    private static final Figure FAST = Figure.of(
            "fast", "Fast", Unit.MILLISECONDS, List.of(1.0, 2.0, 3.0), "by hand", Budget.median(2), Budget.p95(3));

    private static final Figure SLOW = Figure.of(
                    "slow",
                    "Slow",
                    Unit.MILLISECONDS,
                    List.of(1.0, 2.0, 30.0),
                    "by hand",
                    Budget.median(2),
                    Budget.p95(29))
            .withNote("a reason");

    private static final Figure TOLD = Figure.of("told", "Told", Unit.KILOBYTES, List.of(1234.5), "by ear");

    @Test
    void aFigureHoldsOnlyIfEveryBudgetDoes() {
        assertThat(FAST.holds()).isTrue();
        assertThat(SLOW.holds()).isFalse();
        assertThat(TOLD.holds()).isTrue();
    }

    @Test
    void theTableHasALineForEachFigureWithItsBudgets() {
        assertThat(new MarkdownReport(report()).text())
                .contains("| Fast | ms | 3 | 1 | 2 | 3 | 3 | median ≤ 2, p95 ≤ 3 | yes |")
                .contains("| Slow | ms | 3 | 1 | 2 | 30 | 30 | median ≤ 2, p95 ≤ 29 | **no** |")
                .contains("| Told | kB | 1 | 1235 | 1235 | 1235 | 1235 |  |  |")
                .contains("- Slow: a reason")
                .contains("- Fast; Slow — by hand")
                .contains("- broken: no browser");
    }

    @Test
    void theJsonHasEverySample() {
        var json = JsonMapper.shared().readTree(new JsonReport(report()).text());

        assertThat(json.at("/figures/1/samples/2").asDouble()).isEqualTo(30);
        assertThat(json.at("/figures/1/holds").asBoolean()).isFalse();
        assertThat(json.at("/figures/0/spread/p95").asDouble()).isEqualTo(3);
        assertThat(json.at("/setting/commit").asString()).isEqualTo("abc1234");
        assertThat(json.at("/holds").asBoolean()).isFalse();
    }

    @Test
    void whatCouldNotBeMeasuredDoesNotHold() {
        assertThat(new Report(SETTING, List.of(FAST), List.of()).holds()).isTrue();
        assertThat(new Report(SETTING, List.of(FAST), List.of("broken")).holds())
                .isFalse();
    }

    private static Report report() {
        return new Report(SETTING, List.of(FAST, SLOW, TOLD), List.of("broken: no browser"));
    }
}
