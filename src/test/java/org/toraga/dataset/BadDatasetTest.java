package org.toraga.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.toraga.support.WholeDesk;

/** A bad row stops the first start, is named by file, line and column, and leaves the database empty. */
@WholeDesk
class BadDatasetTest {

    private record Bad(String what, Consumer<ShippedCopy> spoil, String file, int line, String column) {

        @Override
        public String toString() {
            return what;
        }
    }

    static final List<Bad> BAD = List.of(
            new Bad(
                    "a day that no calendar has",
                    copy -> copy.set("sources", 3, "published_on", "2024-02-30"),
                    "sources.csv",
                    3,
                    "published_on"),
            new Bad(
                    "a date more exact than its precision",
                    copy -> copy.set("organizations", 2, "founded_precision", "YEAR"),
                    "organizations.csv",
                    2,
                    "founded_precision"),
            new Bad(
                    "an unknown country",
                    copy -> copy.set("organizations", 3, "headquarters_country_iso3", "XYZ"),
                    "organizations.csv",
                    3,
                    "headquarters_country_iso3"),
            new Bad(
                    "an unknown source",
                    copy -> copy.set("memberships", 5, "source_id", "NOBODY"),
                    "memberships.csv",
                    5,
                    "source_id"),
            new Bad("a key that stands twice", copy -> copy.repeat("countries", 2), "countries.csv", 196, "iso3"),
            new Bad("a missing column", copy -> copy.dropColumn("sources", "kind"), "sources.csv", 1, "kind"),
            new Bad("a field too many", copy -> copy.addField("countries", 4), "countries.csv", 4, "(row)"),
            new Bad("bytes that are not UTF-8", copy -> copy.appendLatin1("sources"), "sources.csv", 85, "(row)"),
            new Bad(
                    "a word that the list does not have",
                    copy -> copy.set("memberships", 2, "status", "FRIEND"),
                    "memberships.csv",
                    2,
                    "status"),
            new Bad(
                    "an end before the start",
                    copy -> {
                        copy.set("memberships", 2, "until", "2000-01-01");
                        copy.set("memberships", 2, "until_precision", "DAY");
                    },
                    "memberships.csv",
                    2,
                    "until"),
            new Bad(
                    "an address that is not of the web",
                    copy -> copy.set("organizations", 2, "website", "javascript:alert(1)"),
                    "organizations.csv",
                    2,
                    "website"),
            new Bad(
                    "an observation that is no number",
                    copy -> copy.set("observations", 3, "value", "many"),
                    "observations.csv",
                    3,
                    "value"),
            new Bad(
                    "an observation of an unknown indicator",
                    copy -> copy.set("observations", 2, "indicator_code", "SP.POP.NONE"),
                    "observations.csv",
                    2,
                    "indicator_code"),
            new Bad(
                    "a claim about a statement that nobody made",
                    copy -> copy.set("claims", 2, "statement_id", "ST-NOBODY"),
                    "claims.csv",
                    2,
                    "statement_id"));

    @TempDir
    Path folder;

    private final List<DatasetTable> tables;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ResourceLoader resources;

    BadDatasetTest(
            List<DatasetTable> tables, JdbcClient jdbc, TransactionTemplate transaction, ResourceLoader resources) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.resources = resources;
    }

    /** The context of this test starts on one source and nothing else, so that the database is there and empty. */
    @DynamicPropertySource
    static void startOnNextToNothing(DynamicPropertyRegistry properties) throws IOException {
        var nothing = new ShippedCopy(Files.createTempDirectory("toraga-nothing")).emptied();
        properties.add("toraga.dataset", nothing::location);
    }

    @BeforeEach
    void forgetIt() {
        jdbc.sql("delete from dataset_load").update();
        jdbc.sql("delete from area").update();
        jdbc.sql("delete from source").update();
    }

    @ParameterizedTest
    @FieldSource("BAD")
    void aBadRowIsNamedAndNothingIsLoaded(Bad bad) {
        var copy = new ShippedCopy(folder);
        bad.spoil().accept(copy);

        var refusal =
                catchThrowableOfType(DatasetException.class, () -> loader(copy).start());

        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage())
                .startsWith("%s, line %d, column %s: ".formatted(bad.file(), bad.line(), bad.column()));
        assertThat(List.of(refusal.file(), refusal.line(), refusal.column()))
                .containsExactly(bad.file(), (long) bad.line(), bad.column());
        for (var table : List.of("source", "country", "organization", "membership", "observation", "dataset_load")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void theStartSaysWhichRowStoppedItAndThatNothingWasLoaded() {
        var refusal = new DatasetException("events.csv", 7, "starts_on", "'2024-13' does not fit");

        var analysis = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, needsMoreThanItsConstructor) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(new IllegalStateException("The start failed", refusal)))
                .filter(found -> found != null && found.getCause() == refusal)
                .findFirst()
                .orElseThrow();

        assertThat(analysis.getDescription())
                .contains("events.csv, line 7, column starts_on: '2024-13' does not fit")
                .contains("as empty as before");
        assertThat(analysis.getAction()).isNotBlank();
    }

    private DatasetLoader loader(ShippedCopy copy) {
        return new DatasetLoader(tables, jdbc, transaction, resources, copy.location());
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
