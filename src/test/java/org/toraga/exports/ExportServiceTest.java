package org.toraga.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class ExportServiceTest {

    private final ExportService exports;
    private final JdbcClient jdbc;

    ExportServiceTest(ExportService exports, JdbcClient jdbc) {
        this.exports = exports;
        this.jdbc = jdbc;
    }

    /** Others of the same desk take files for good. */
    @BeforeEach
    void forgetWhatOthersTook() {
        jdbc.sql("delete from export_record").update();
    }

    @ParameterizedTest
    @EnumSource(ChartFormat.class)
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerIsRefused(ChartFormat format) {
        var chart = SampleCharts.exported(ChartKind.LINE);

        assertThatThrownBy(() -> exports.chart(chart, format)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exports.print(chart)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(
            username = "daniyar",
            roles = {"VIEWER", "MANAGER"})
    void everyExportIsRecordedWithWhoWhatAndWhen() {
        exports.chart(SampleCharts.exported(ChartKind.LINE), ChartFormat.CSV);
        exports.print(SampleCharts.exported(ChartKind.BARS));
        exports.picture(
                SampleCharts.exported(ChartKind.BARS), new PictureOrder(PictureFormat.PNG, PictureSize.CARD, 1));

        assertThat(jdbc.sql("select username, format, title, address, as_of, language from export_record order by id")
                        .query((row, number) -> List.of(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)))
                        .list())
                .containsExactly(
                        List.of(
                                "daniyar",
                                "CSV",
                                "Ішкі өнім, ВВП & GDP",
                                "statistics?asOf=2024-01-15",
                                "2024-01-15",
                                "en"),
                        List.of(
                                "daniyar",
                                "PRINT",
                                "Ішкі өнім, ВВП & GDP",
                                "statistics?asOf=2024-01-15",
                                "2024-01-15",
                                "en"),
                        List.of(
                                "daniyar",
                                "PNG",
                                "Ішкі өнім, ВВП & GDP",
                                "statistics?asOf=2024-01-15",
                                "2024-01-15",
                                "en"));
        assertThat(jdbc.sql("select max(exported_at) from export_record")
                        .query(LocalDateTime.class)
                        .single())
                .isBetween(
                        LocalDateTime.now(ZoneOffset.UTC).minus(1, ChronoUnit.MINUTES),
                        LocalDateTime.now(ZoneOffset.UTC));
    }

    @Test
    void aChartWithoutValuesIsRefusedAndNotRecorded() {
        var empty = SampleCharts.of(ChartKind.LINE);
        var nothing = SampleCharts.exported(new ChartDescription(
                ChartKind.LINE, empty.title(), "", "", 0, "Year", List.of(), List.of(), List.of(), null));

        assertThatThrownBy(() -> exports.chart(nothing, ChartFormat.XLSX)).isInstanceOf(NothingToExportException.class);
        assertThat(jdbc.sql("select count(*) from export_record")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
