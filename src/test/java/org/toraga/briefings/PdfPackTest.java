package org.toraga.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.toraga.base.ui.Texts;
import org.toraga.support.WholeDesk;

@WholeDesk
class PdfPackTest {

    private static final Pattern ROW = Pattern.compile("Event \\d+");

    @Autowired
    private PdfPack pages;

    @Test
    void noRowOfALongTableStandsAloneOnAPage() throws IOException {
        var onFirst = counts(60).getFirst().intValue();

        assertThat(counts(onFirst)).containsExactly((long) onFirst);
        assertThat(counts(onFirst + 1)).containsExactly(onFirst - 1L, 2L);
    }

    /** How many rows of the table stand on each page that has any. */
    private List<Long> counts(int rows) throws IOException {
        try (var document = Loader.loadPDF(pages.write(withTable(rows)))) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> rowsOf(document, page))
                    .filter(count -> count > 0)
                    .toList();
        }
    }

    private static long rowsOf(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return ROW.matcher(stripper.getText(document)).results().count();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Briefing withTable(int count) {
        var rows = IntStream.rangeClosed(1, count)
                .mapToObj(row -> List.of(List.of(Phrase.of("Event " + row)), List.of(Phrase.of("Astana"))))
                .toList();
        var table =
                new Block.Table("Events", List.of(Block.Column.of("Event", 60), Block.Column.of("Where", 40)), rows);
        return new Briefing(
                Subject.OVERVIEW,
                "Overview",
                "Events",
                false,
                "All of them",
                Texts.ENGLISH,
                LocalDate.of(2024, 1, 15),
                LocalDate.of(2024, 1, 15),
                "T-2024-0001",
                null,
                "https://desk.example",
                List.of(new Briefing.Section(SectionKind.EVENTS, "Next events", List.of(table))),
                List.of(),
                List.of());
    }
}
