package org.toraga.memberships.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartSeries;
import org.toraga.memberships.MembershipService;
import org.toraga.support.WholeDesk;

@WholeDesk
class MemberCourseTest {

    final MembershipService memberships;
    final Texts texts;

    MemberCourseTest(MembershipService memberships, Texts texts) {
        this.memberships = memberships;
        this.texts = texts;
    }

    @Test
    void membersAreCountedAtTheEndOfEachYear() {
        var sco = line("SCO");

        assertThat(value(sco, 2001)).isEqualTo(6);
        assertThat(value(sco, 2016)).isEqualTo(6);
        assertThat(value(sco, 2017)).isEqualTo(8);
        assertThat(value(sco, 2023)).isEqualTo(9);
        assertThat(value(sco, 2024)).isEqualTo(10);
    }

    @Test
    void whoLeavesIsNoLongerCounted() {
        var csto = line("CSTO");

        assertThat(value(csto, 2005)).isEqualTo(6);
        assertThat(value(csto, 2006)).isEqualTo(7);
        assertThat(value(csto, 2012)).isEqualTo(6);
    }

    @Test
    void aLineBeginsWithTheFirstMemberAndLeavesOutTheUndated() {
        assertThat(line("IFAS").points().getFirst().category()).isEqualTo("1993");
        assertThat(line("IOFS").points().getFirst().category()).isEqualTo("2013");
        assertThat(value(line("IOFS"), 2023)).isEqualTo(40);
    }

    private ChartDescription chart() {
        return MemberCourse.of(memberships.history(), LocalDate.of(2024, 1, 15), texts, Texts.ENGLISH);
    }

    private ChartSeries line(String organization) {
        return chart().series().stream()
                .filter(series -> series.name().equals(organization))
                .findFirst()
                .orElseThrow();
    }

    private static int value(ChartSeries series, int year) {
        return series.points().stream()
                .filter(point -> point.category().equals(String.valueOf(year)))
                .map(point -> point.value())
                .map(BigDecimal::intValueExact)
                .findFirst()
                .orElseThrow();
    }
}
