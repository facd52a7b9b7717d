package org.toraga.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What a PDF needs for those who hear it or go through it by keyboard: the essentials of PDF/UA-1, which veraPDF checks whole. */
public final class SpokenPdf {

    private SpokenPdf() {}

    public static void check(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isNotBlank();
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("pdfuaid", "dc:title");
        assertThat(elements(document, "Figure"))
                .allSatisfy(
                        figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
        int links = 0;
        for (var page : document.getPages()) {
            var annotations = page.getAnnotations();
            assertThat(annotations).allMatch(PDAnnotationLink.class::isInstance);
            assertThat(annotations).allSatisfy(link -> {
                assertThat(link.getContents()).isNotBlank();
                assertThat(link.getStructParent()).isNotNegative();
            });
            if (!annotations.isEmpty()) {
                assertThat(page.getCOSObject().getCOSName(COSName.getPDFName("Tabs")))
                        .isEqualTo(COSName.S);
            }
            links += annotations.size();
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                        .as(font.getName())
                        .isTrue();
            }
        }
        assertThat(elements(document, "Link").size()).isGreaterThanOrEqualTo(Math.min(1, links));
    }

    /** Parts of the document that are tagged so, in the order in which they are read. */
    public static List<PDStructureElement> elements(PDDocument document, String type) {
        return within(document.getDocumentCatalog().getStructureTreeRoot())
                .filter(element -> type.equals(element.getStandardStructureType()))
                .toList();
    }

    private static Stream<PDStructureElement> within(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), within(kid)));
    }
}
