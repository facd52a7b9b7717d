package org.toraga.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ui.Texts;
import org.toraga.exports.ExportFilter;
import org.toraga.exports.ExportHistory;
import org.toraga.revisions.RevisionKind;
import org.toraga.revisions.Revisions;
import org.toraga.statistics.ObservationDraft;
import org.toraga.statistics.ObservationService;
import org.toraga.support.SpokenPdf;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class BriefingServiceTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 15);

    private final BriefingService briefings;
    private final ExportHistory exports;
    private final ObservationService observations;
    private final Revisions revisions;

    BriefingServiceTest(
            BriefingService briefings, ExportHistory exports, ObservationService observations, Revisions revisions) {
        this.briefings = briefings;
        this.exports = exports;
        this.observations = observations;
        this.revisions = revisions;
    }

    private BriefingOrder order(String address, Locale language) {
        var subject = briefings.subject(address).orElseThrow();
        return new BriefingOrder(subject, AS_OF, language, subject.kind().sections(), "", "https://desk.example");
    }

    private MadePack make(String address, Locale language, PackFormat format) {
        return briefings.make(order(address, language), format, step -> {});
    }

    private static String text(PDDocument document) throws IOException {
        // Lines are broken where they happen to end.
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "organizations/sco, en, Shanghai Cooperation Organisation, Chairmanship",
        "organizations/iofs, ru, IOFS, Председательство",
        "organizations/cica, kk, 'Құрамы', Төрағалық",
        "countries/KAZ, kk, Қазақстан, Ұйымдардағы мәртебесі",
        "summits/SCO-SUMMIT-2024, ru, 'Основные сведения', Кто председательствует",
        "'compare?with=SCO,OTS', en, SCO · OTS, In common and apart",
        "'compare?with=KAZ,UZB', ru, Казахстан · Узбекистан, Председательства обоих государств",
        "'', en, The year of chairmanships 2024, The six organizations"
    })
    void thePagesOfEverySubjectAreTaggedMarkedAndFound(String address, String language, String title, String heading)
            throws IOException {
        var made = make(address, Locale.of(language), PackFormat.PDF);

        try (var document = Loader.loadPDF(made.file().content())) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getNumberOfPages()).isBetween(1, 2);
            assertThat(catalog.getLanguage()).isEqualTo(language);
            SpokenPdf.check(document);
            assertThat(SpokenPdf.elements(document, "H1")).hasSize(1);
            assertThat(SpokenPdf.elements(document, "TH")).isNotEmpty();
            assertThat(catalog.getDocumentOutline().hasChildren()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(made.pack().title());
            assertThat(text(document)).contains(title, heading, made.pack().number());
        }
    }

    @Test
    void whatIsMissingLeavesNoEmptySection() throws IOException {
        var made = make("organizations/ifas", Texts.ENGLISH, PackFormat.PDF);

        try (var document = Loader.loadPDF(made.file().content())) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var names = new ArrayList<String>();
            outline.children().forEach(item -> names.add(item.getTitle()));
            for (var name : names) {
                assertThat(text(document)).contains(name);
            }
            assertThat(names).contains("At a glance", "Sources").doesNotHaveDuplicates();
        }
    }

    @Test
    void aNoteIsSetAsItWasWrittenAndFetchesNothing() throws IOException {
        var order = order("organizations/sco", Texts.ENGLISH);
        var withNote = new BriefingOrder(
                order.subject(),
                AS_OF,
                Texts.ENGLISH,
                List.of(SectionKind.NOTE, SectionKind.FACTS),
                "<img src=\"http://elsewhere.example/x.png\"/> & more",
                order.desk());

        var made = briefings.make(withNote, PackFormat.PDF, step -> {});

        try (var document = Loader.loadPDF(made.file().content())) {
            assertThat(text(document)).contains("<img src=\"http://elsewhere.example/x.png\"/> & more");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations/sco", "countries/KAZ", "compare?with=SCO,OTS", "compare?with=KAZ,UZB", ""})
    void slidesHaveChartsAndTablesThatCanBeEdited(String address) throws IOException {
        var made = make(address, Texts.RUSSIAN, PackFormat.PPTX);

        try (var show = new XMLSlideShow(new ByteArrayInputStream(made.file().content()))) {
            assertThat(show.getSlides()).hasSizeBetween(4, 6);
            assertThat(show.getCharts())
                    .hasSize(3)
                    .allSatisfy(chart -> assertThat(
                                    chart.getWorkbook().getSheetAt(0).getPhysicalNumberOfRows())
                            .isGreaterThan(2));
            assertThat(show.getSlides().stream()
                            .flatMap(slide -> slide.getShapes().stream())
                            .filter(XSLFTable.class::isInstance))
                    .isNotEmpty();
            assertThat(show.getSlides())
                    .allSatisfy(slide -> assertThat(slide.getPlaceholders())
                            .filteredOn(holder -> holder.getTextType() == Placeholder.TITLE
                                    || holder.getTextType() == Placeholder.CENTERED_TITLE)
                            .singleElement()
                            .satisfies(title -> assertThat(title.getText()).isNotBlank()));
        }
    }

    @Test
    void aWorkbookHoldsEveryFigureAsANumber() throws IOException {
        var made = make("countries/UZB", Texts.KAZAKH, PackFormat.XLSX);

        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(made.file().content()))) {
            var figures = workbook.getSheet("Көрсеткіштер");
            assertThat(figures.getPhysicalNumberOfRows())
                    .isEqualTo(briefings.figures(made.pack().number()).size() + 1);
            assertThat(figures.getRow(1).getCell(1).getNumericCellValue()).isPositive();
            assertThat(workbook.getSheetIndex("Диаграмма 3")).isPositive();
        }
    }

    @Test
    void aZipHoldsAllThree() throws IOException {
        var made = make("organizations/ots", Texts.ENGLISH, PackFormat.ZIP);

        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(made.file().content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().replaceFirst(".*\\.", ""));
                assertThat(zip.readAllBytes()).hasSizeGreaterThan(1000);
            }
        }
        assertThat(names).containsExactlyInAnyOrder("pdf", "pptx", "xlsx");
    }

    @Test
    void numbersFollowOneAnotherAndTheVeryFileIsKept() {
        var first = make("summits/SCO-SUMMIT-2024", Texts.ENGLISH, PackFormat.PDF);
        var second = make("summits/SCO-SUMMIT-2024", Texts.ENGLISH, PackFormat.PDF);

        assertThat(second.pack().number()).isGreaterThan(first.pack().number());
        var again = briefings.file(first.pack().number().toLowerCase(Locale.ROOT));
        assertThat(again.content()).isEqualTo(first.file().content());
        assertThat(again.name()).startsWith(first.pack().number()).endsWith(".pdf");
        assertThat(exports.find(
                        new ExportFilter(first.pack().number(), BriefingService.EXPORT_KIND, null), Pageable.unpaged()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.by()).isEqualTo("admin"));
    }

    @Test
    void aPackTellsWhichOfItsFiguresHaveChangedSinceAndWhy() {
        var number =
                make("countries/KAZ", Texts.ENGLISH, PackFormat.XLSX).pack().number();
        assertThat(briefings.changes(number)).isEmpty();

        var stored = observations.read("KAZ.NY.GDP.MKTP.CD.2022").orElseThrow();
        var old = stored.draft();
        revisions.within(RevisionKind.BULK, "Rebased accounts", () -> {
            observations.change(
                    stored.key(),
                    stored.version(),
                    new ObservationDraft(
                            old.country(),
                            old.indicator(),
                            old.year(),
                            old.value().add(BigDecimal.TEN)));
            return null;
        });

        assertThat(briefings.changes(number)).singleElement().satisfies(changed -> {
            assertThat(changed.then().year()).isEqualTo(2022);
            assertThat(changed.then().value()).isEqualByComparingTo(Composition.rounded(old.value()));
            assertThat(changed.now())
                    .isEqualByComparingTo(Composition.rounded(old.value().add(BigDecimal.TEN)));
            assertThat(changed.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.by()).isEqualTo("admin");
                assertThat(cause.reason()).isEqualTo("Rebased accounts");
            });
        });
    }

    @Test
    void aPackOfNothingIsRefusedAndTakesNoNumber() {
        var subject = briefings.subject("summits/SCO-SUMMIT-2024").orElseThrow();
        var nothing = new BriefingOrder(subject, AS_OF, Texts.ENGLISH, List.of(), "", "");
        var unknown = new BriefingOrder(subject, AS_OF, Texts.ENGLISH, List.of(SectionKind.CLAIMS), "", "");
        var endless = new BriefingOrder(subject, AS_OF, Texts.ENGLISH, List.of(SectionKind.NOTE), "n".repeat(2000), "");

        assertThatThrownBy(() -> briefings.make(nothing, PackFormat.PDF, step -> {}))
                .isInstanceOf(EmptyPackException.class);
        assertThatThrownBy(() -> briefings.make(unknown, PackFormat.PDF, step -> {}))
                .isInstanceOf(EmptyPackException.class);
        assertThatThrownBy(() -> briefings.make(endless, PackFormat.PDF, step -> {}))
                .isInstanceOf(NoteTooLongException.class);
    }

    @Test
    void anUnknownNumberIsRefused() {
        assertThatThrownBy(() -> briefings.find("T-1999-0001")).isInstanceOf(UnknownPackException.class);
        assertThatThrownBy(() -> briefings.file("'; drop table briefing")).isInstanceOf(UnknownPackException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"statistics", "organizations/none", "countries/XXX", "compare", "compare?with=SCO", "a/b/c"})
    void pagesWithoutASubjectHaveNoPack(String address) {
        assertThat(briefings.subject(address)).isEmpty();
    }

    @Test
    void twoStatesArePairAndThreeAComparison() {
        assertThat(briefings
                        .subject("compare?asOf=2024-01-15&with=KAZ%2CUZB")
                        .orElseThrow()
                        .kind())
                .isEqualTo(SubjectKind.PAIR);
        assertThat(briefings.subject("compare?with=KAZ,UZB,KGZ").orElseThrow().kind())
                .isEqualTo(SubjectKind.COMPARISON);
        assertThat(briefings.subject("?asOf=2024-01-15").orElseThrow()).isEqualTo(Subject.OVERVIEW);
    }

    @Test
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerIsRefused() {
        var order = new BriefingOrder(Subject.OVERVIEW, AS_OF, Texts.ENGLISH, SubjectKind.OVERVIEW.sections(), "", "");

        assertThatThrownBy(() -> briefings.make(order, PackFormat.PDF, step -> {}))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> briefings.preview(order)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> briefings.find("T-2024-0001")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exports.find(ExportFilter.NONE, Pageable.unpaged()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
