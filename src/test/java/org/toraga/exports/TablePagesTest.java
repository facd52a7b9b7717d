package org.toraga.exports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.statistics.ObservationFilter;
import org.toraga.statistics.ObservationRow;
import org.toraga.statistics.ObservationService;
import org.toraga.support.WholeDesk;

/** The rows of every page as files have them, on both databases and in every language. */
@WholeDesk
class TablePagesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    private final List<TablePage> pages;
    private final TableExportService exports;
    private final ObservationService observations;

    TablePagesTest(List<TablePage> pages, TableExportService exports, ObservationService observations) {
        // Pages of one thing need the thing: EveryViewFilesTest has them.
        this.pages = pages.stream().filter(page -> !page.path().contains("{")).toList();
        this.exports = exports;
        this.observations = observations;
    }

    @Test
    void everyPageHasAsManyRowsAsItCountsInEveryLanguage() throws IOException {
        var asked = Address.none().with("indicator", "SP.POP.TOTL");
        for (var page : pages) {
            for (var language : Texts.LANGUAGES) {
                var table = page.table(asked, DAY, language);
                var rows = rows(table, language);

                assertThat(rows).as(page.path()).hasSize(table.count().getAsInt() + (table.hasUnits() ? 2 : 1));
                assertThat(rows.getFirst())
                        .as(page.path())
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank);
            }
        }
    }

    @Test
    void columnsOfAPageHaveKeysOfTheirOwn() {
        for (var page : pages) {
            assertThat(page.table(Address.none().with("indicator", "SP.POP.TOTL"), DAY, Texts.ENGLISH)
                            .columns())
                    .extracting(TableColumn::name)
                    .as(page.path())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void rowsStandInTheOrderOfTheAddress() throws IOException {
        var page = page("countries");
        var asked = Address.none().with("organization", "SCO").with("sort", "-figure_0");

        var table = page.table(asked, DAY, Texts.ENGLISH).chosen(Optional.of("region"));
        var rows = rows(table, Texts.ENGLISH);

        assertThat(rows.getFirst().subList(0, 3)).containsExactly("Country", "Region", "Population, total");
        assertThat(rows.get(2).getFirst()).isEqualTo("India");
        assertThat(rows.get(3).getFirst()).isEqualTo("China");
    }

    @Test
    void aDoubtfulStandingIsCalledSoInAFile() throws IOException {
        var rows = rows(page("membership").table(Address.none(), DAY, Texts.ENGLISH), Texts.ENGLISH);

        assertThat(rows).anyMatch(row -> row.contains("Date not known"));
        assertThat(rows.getFirst()).contains("SCO", "SCO: since", "Country code");
    }

    @Test
    void allFiguresAreReadInTheOrderOfTheList() {
        var filter = new ObservationFilter(null, null, null);
        for (var sort : List.of(Sort.unsorted(), Sort.by(Sort.Direction.DESC, "value"), Sort.by("year"))) {
            var first = observations.find(filter, Locale.ENGLISH, PageRequest.of(0, 500, sort));
            var read = new ArrayList<ObservationRow>();
            var count = new int[1];

            observations.each(filter, Locale.ENGLISH, sort, row -> {
                count[0]++;
                if (read.size() < 500) {
                    read.add(row);
                }
            });

            assertThat(read).as("%s", sort).isEqualTo(first);
            assertThat(count[0]).isEqualTo(observations.count(filter));
        }
    }

    private TablePage page(String path) {
        return pages.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<List<String>> rows(Table<?> table, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.write(
                new ExportedTable<>(table, language, DAY, "https://desk.example", ""),
                TableFormat.CSV,
                out,
                ExportProgress.unseen());
        return CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                .map(line -> List.copyOf(line.getFields()))
                .toList();
    }
}
