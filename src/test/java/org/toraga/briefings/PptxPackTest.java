package org.toraga.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ui.Texts;
import org.toraga.exports.NativeCharts;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class PptxPackTest {

    private static final Dimension OLD_SCREEN = new Dimension(720, 540);

    private final BriefingAuthor author;
    private final Texts texts;
    private final NativeCharts charts;

    PptxPackTest(BriefingAuthor author, Texts texts, NativeCharts charts) {
        this.author = author;
        this.texts = texts;
        this.charts = charts;
    }

    private static Resource template() throws IOException {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            show.setPageSize(OLD_SCREEN);
            show.createSlide().createTextBox().setText("A slide of the template");
            show.write(out);
            return new ByteArrayResource(out.toByteArray());
        }
    }

    @Test
    void aTemplateOfOnesOwnKeepsItsSizeAndLosesItsSlides() throws IOException {
        var briefing = author.write(new BriefingOrder(
                Subject.OVERVIEW,
                LocalDate.of(2024, 1, 15),
                Texts.ENGLISH,
                SubjectKind.OVERVIEW.sections(),
                "",
                "https://desk.example"));

        var content = new PptxPack(texts, charts, template()).write(briefing);

        try (var show = new XMLSlideShow(new ByteArrayInputStream(content))) {
            assertThat(show.getPageSize()).isEqualTo(OLD_SCREEN);
            assertThat(show.getSlides()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(show.getSlides().getFirst().getPlaceholders())
                    .extracting(XSLFTextShape::getText)
                    .contains("The year of chairmanships 2024")
                    .noneMatch(text -> text.contains("of the template"));
            assertThat(show.getSlides())
                    .allSatisfy(slide -> assertThat(slide.getShapes())
                            .allSatisfy(shape ->
                                    assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(720)));
        }
    }
}
