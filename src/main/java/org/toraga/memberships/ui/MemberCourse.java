package org.toraga.memberships.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/** How many members each organization had at the end of each year; years before its first member are left out. */
final class MemberCourse {

    private MemberCourse() {}

    /** @param rows whole histories, by organization in the order of the lines */
    static ChartDescription of(Collection<MembershipRow> rows, LocalDate asOf, Texts texts, Locale language) {
        var members = rows.stream()
                .filter(row -> row.status() == MembershipStatus.MEMBER && row.since() != null)
                .toList();
        var last = Math.max(
                asOf.getYear(),
                members.stream().mapToInt(MemberCourse::firstYear).max().orElse(asOf.getYear()));
        var series = members.stream()
                .map(MembershipRow::organization)
                .distinct()
                .map(organization -> series(organization, members, last))
                .toList();
        var first = members.stream().mapToInt(MemberCourse::firstYear).min().orElse(last);
        return new ChartDescription(
                ChartKind.LINE,
                texts.getTranslation("memberships.course", language),
                texts.getTranslation(
                        "memberships.course.subtitle", language, String.valueOf(first), String.valueOf(last)),
                "",
                0,
                texts.getTranslation("memberships.course.year", language),
                series,
                List.of(texts.getTranslation("memberships.course.by", language)),
                List.of(),
                String.valueOf(asOf.getYear()));
    }

    private static ChartSeries series(OrganizationCode organization, List<MembershipRow> members, int last) {
        var own = members.stream()
                .filter(row -> row.organization().equals(organization))
                .toList();
        var first = own.stream().mapToInt(MemberCourse::firstYear).min().orElse(last);
        var points = IntStream.rangeClosed(first, last)
                .mapToObj(year -> ChartPoint.of(String.valueOf(year), count(own, LocalDate.of(year, 12, 31))))
                .toList();
        return new ChartSeries(organization.value(), OrganizationBadge.colour(organization), points);
    }

    private static BigDecimal count(List<MembershipRow> members, LocalDate day) {
        return BigDecimal.valueOf(members.stream()
                .filter(row -> row.span().holdsOn(day))
                .map(MembershipRow::country)
                .distinct()
                .count());
    }

    private static int firstYear(MembershipRow row) {
        PartialDate since = Objects.requireNonNull(row.since());
        return since.earliest().getYear();
    }
}
