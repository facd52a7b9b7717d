package org.toraga.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.toraga.revisions.RevisionService;
import org.toraga.sources.SourceCode;
import org.toraga.support.WholeDesk;

@WholeDesk
@TestPropertySource(properties = {"toraga.panels.background=false", "toraga.data-dir=target/import-test"})
class ImportServiceTest {

    private static final String HEADER = "country,indicator,indicatorName,year,value\n";

    private final ImportService imports;
    private final RevisionService revisions;
    private final JdbcClient jdbc;
    private final OldImports oldImports;

    ImportServiceTest(ImportService imports, RevisionService revisions, JdbcClient jdbc, OldImports oldImports) {
        this.imports = imports;
        this.revisions = revisions;
        this.jdbc = jdbc;
        this.oldImports = oldImports;
    }

    @AfterEach
    void undoEverything() {
        jdbc.sql("select revision_id from import_run where revision_id is not null").query(Long.class).list().stream()
                .filter(revision -> !isUndone(revision))
                .forEach(revision -> revisions.undo(revision, "test"));
        jdbc.sql("delete from import_run").update();
    }

    private boolean isUndone(long revision) {
        return jdbc.sql("select count(*) from revision where undoes = :id")
                        .param("id", revision)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String receive(String text) {
        return imports.receive("test.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportReport check(String id, SourceCode source) {
        var found = imports.inspect(id, Optional.empty());
        imports.check(id, new ImportPlan(found.kind(), found.columns(), source != null, source), Locale.ENGLISH);
        return imports.report(id).orElseThrow();
    }

    private String value(String area, String indicator, int year) {
        return jdbc.sql("""
                        select o.observed_value from observation o join area a on a.id = o.area_id
                        join indicator i on i.id = o.indicator_id
                        where a.code = :area and i.code = :indicator and o.observed_year = :year
                        """)
                .param("area", area)
                .param("indicator", indicator)
                .param("year", year)
                .query((row, number) -> row.getBigDecimal(1).toPlainString())
                .optional()
                .orElse("none");
    }

    @Test
    void aDryRunTellsWhatWouldBecomeOfEachLineAndWritesNothing() {
        var stored = value("KAZ", "SP.POP.TOTL", 2020);
        var id = receive(
                HEADER + "KAZ,SP.POP.TOTL,,2020," + stored + "\nKAZ,SP.POP.TOTL,,2021,1\n"
                        + "KAZ,SP.POP.TOTL,,1950,5\nXXX,SP.POP.TOTL,,2020,5\nKAZ,SP.POP.TOTL,,2020,7\n"
                        + "KAZ,SP.POP.TOTL,,2019,many\nKAZ,NO.SUCH,,2019,1\nECA,SP.POP.TOTL,,2020,9\nKAZ,SP.POP.TOTL,,1949,..\n");

        var report = check(id, null);

        assertThat(report.count(Outcome.UNCHANGED)).isOne();
        assertThat(report.rows(Outcome.CHANGED)).singleElement().satisfies(row -> {
            assertThat(row.before()).isEqualTo(value("KAZ", "SP.POP.TOTL", 2021));
            assertThat(row.after()).isEqualTo("1");
        });
        assertThat(report.rows(Outcome.NEW))
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(4));
        assertThat(report.rows(Outcome.REJECTED))
                .extracting(row -> row.line() + " " + row.rejection().textKey())
                .containsExactly(
                        "5 imports.rejection.area",
                        "6 imports.rejection.twice",
                        "7 imports.rejection.number",
                        "8 imports.rejection.indicator");
        assertThat(report.count(Outcome.PASSED_OVER)).isEqualTo(2);
        assertThat(value("KAZ", "SP.POP.TOTL", 1950)).isEqualTo("none");
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(RunState.CHECKED);
    }

    @Test
    void whatIsAppliedIsOneRevisionAndUndoTakesAllOfItBack() {
        var before = value("KAZ", "SP.POP.TOTL", 2021);
        var id = receive(
                HEADER + "KAZ,SP.POP.TOTL,,2021,1\nKAZ,TEST.ONE,Share of things (% of GDP),1950,5.25\nxxx,A,,1,1\n");
        check(id, new SourceCode("WB-WDI"));

        imports.apply(id, Locale.ENGLISH);

        var run = imports.find(id).orElseThrow();
        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(run.count(Outcome.NEW)).isOne();
        assertThat(value("KAZ", "SP.POP.TOTL", 2021)).isEqualTo("1");
        assertThat(value("KAZ", "TEST.ONE", 1950)).isEqualTo("5.25");
        assertThat(jdbc.sql("select unit from indicator where code = 'TEST.ONE'")
                        .query(String.class)
                        .single())
                .isEqualTo("PERCENT_OF_GDP");

        revisions.undo(run.revision(), "not wanted");

        assertThat(value("KAZ", "SP.POP.TOTL", 2021)).isEqualTo(before);
        assertThat(value("KAZ", "TEST.ONE", 1950)).isEqualTo("none");
        assertThat(jdbc.sql("select count(*) from indicator where code = 'TEST.ONE'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void filesThatLieThereLongerThanTheyAreKeptAreTakenAway() throws IOException {
        var old = receive(HEADER + "XXX,SP.POP.TOTL,,2020,1\n");
        check(old, null);
        var recent = receive(HEADER + "XXX,SP.POP.TOTL,,2021,1\n");
        var rejected = imports.rejected(old).orElseThrow();
        var longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
        try (var files = Files.walk(rejected.getParent())) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, longAgo);
            }
        }

        oldImports.delete();

        assertThat(imports.hasFile(old)).isFalse();
        assertThat(imports.rejected(old)).isEmpty();
        assertThat(rejected.getParent()).doesNotExist();
        assertThat(imports.hasFile(recent)).isTrue();
        assertThat(imports.find(old)).isPresent();
    }

    @Test
    void theSameFileASecondTimeChangesNothing() {
        var file = HEADER + "KAZ,SP.POP.TOTL,,1950,5\nKAZ,SP.POP.TOTL,,1951,6.5\n";
        var first = receive(file);
        check(first, null);
        imports.apply(first, Locale.ENGLISH);

        var second = receive(file);
        var report = check(second, null);
        imports.apply(second, Locale.ENGLISH);

        assertThat(report.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(report.changesAnything()).isFalse();
        assertThat(imports.find(second).orElseThrow().revision()).isNull();
    }

    @Test
    void rejectedLinesComeAsAFileThatLoadsOnceItIsCorrected() throws IOException {
        var id = receive(HEADER + "KAZ,SP.POP.TOTL,,1950,five\nKAZ,SP.POP.TOTL,,1951,6\n");
        check(id, null);

        var text = Files.readString(imports.rejected(id).orElseThrow());
        assertThat(text)
                .contains("country,indicator,indicatorName,year,value,line,reason")
                .contains("KAZ,SP.POP.TOTL,,1950,five,2,")
                .contains("not a number");
        assertThat(check(receive(text.replace("five", "5")), null).count(Outcome.NEW))
                .isOne();
    }

    @Test
    void aFileOfTheWorldBankIsReadAsItIsDownloaded() {
        var id = receive("\uFEFF\"Data Source\",\"World Development Indicators\",\n\n"
                + "\"Last Updated Date\",\"2025-12-04\",\n\n"
                + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"1950\",\"1951\",\n"
                + "\"Kazakhstan\",\"KAZ\",\"Population, total\",\"SP.POP.TOTL\",\"\",\"7\",\n"
                + "\"World\",\"WLD\",\"Population, total\",\"SP.POP.TOTL\",\"8\",\"9\",\n"
                + "\"Arab World\",\"ARB\",\"Population, total\",\"SP.POP.TOTL\",\"8\",\"\",\n");

        var found = imports.inspect(id, Optional.empty());
        var report = check(id, null);

        assertThat(found.years()).isEqualTo(2);
        assertThat(found.head().preamble()).containsEntry("last updated date", "2025-12-04");
        assertThat(report.count(Outcome.NEW)).isEqualTo(3);
        assertThat(report.count(Outcome.PASSED_OVER)).isOne();
        assertThat(report.count(Outcome.REJECTED)).isZero();
    }

    @Test
    void correctedColumnsAreRemembered() {
        var text = "who,what,when,how much\nKAZ,SP.POP.TOTL,1950,5\n";
        var id = receive(text);
        var columns = java.util.Map.of("country", 0, "indicator", 1, "year", 2, "value", 3);

        imports.check(id, new ImportPlan("observations", columns, false, null), Locale.ENGLISH);

        assertThat(imports.report(id).orElseThrow().count(Outcome.NEW)).isOne();
        assertThat(imports.inspect(receive(text), Optional.of("observations")).columns())
                .isEqualTo(columns);
    }

    @Test
    void aMissingColumnIsToldAndNothingIsChanged() {
        var id = receive("country,year,value\nKAZ,1950,5\n");
        var found = imports.inspect(id, Optional.of("observations"));

        imports.check(id, new ImportPlan(found.kind(), found.columns(), false, null), Locale.ENGLISH);

        var run = imports.find(id).orElseThrow();
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.failure()).isEqualTo("imports.refusal.columnMissing\nindicator");
    }

    @Test
    void recordsAreAddedAndChangedByTheirOwnRulesAndTheRestIsRejected() {
        var id = receive("code,title,kind,publisher,url\nTEST-A,One,ARTICLE,,\nTEST-B,Two,NOTHING,,\n"
                + "TEST-C,Three,ARTICLE,,not an address\nWB-WDI,World Development Indicators,DATASET,Somebody else,\n");
        var report = check(id, null);

        assertThat(imports.find(id).orElseThrow().kind()).isEqualTo("sources");
        assertThat(report.count(Outcome.NEW)).isOne();
        assertThat(report.count(Outcome.CHANGED)).isOne();
        assertThat(report.rows(Outcome.REJECTED)).extracting(PreviewRow::line).containsExactly(3L, 4L);
        assertThat(sources("TEST-A")).isZero();

        imports.apply(id, Locale.ENGLISH);

        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(RunState.APPLIED);
        assertThat(sources("TEST-A")).isOne();
        assertThat(sources("TEST-C")).isZero();
    }

    private int sources(String code) {
        return jdbc.sql("select count(*) from source where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    @Test
    void everyKindHasATemplateWhoseColumnsAreKnown() {
        assertThat(imports.kinds()).hasSize(11);
        for (var kind : imports.kinds()) {
            for (var asWorkbook : new boolean[] {false, true}) {
                var id = imports.receive(kind, new ByteArrayInputStream(imports.template(kind, asWorkbook)));
                var found = imports.inspect(id, Optional.empty());

                assertThat(found.kind()).isEqualTo(kind);
                assertThat(found.columns().keySet()).containsExactlyElementsOf(found.names());
            }
        }
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAdminsImport() {
        assertThatThrownBy(imports::kinds).isInstanceOf(AccessDeniedException.class);
    }
}
