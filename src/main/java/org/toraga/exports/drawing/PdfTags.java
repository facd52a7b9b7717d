package org.toraga.exports.drawing;

import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says to those who hear it: title, language, and that its page is one figure with a description. */
final class PdfTags {

    private static final int FIGURE = 0;

    private final COSDictionary mark = new COSDictionary();

    PdfTags(PDDocument document, PDPage page, Picture picture) {
        mark.setInt(COSName.MCID, FIGURE);
        describe(document, picture);
        var root = new PDStructureTreeRoot();
        var whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        var figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setPage(page);
        figure.setAlternateDescription(picture.description());
        figure.appendKid(FIGURE);
        whole.appendKid(figure);
        root.appendKid(whole);
        var parents = new COSArray();
        parents.add(figure.getCOSObject());
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
        root.setParentTree(tree);
        root.setParentTreeNextKey(1);
        page.setStructParents(0);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
    }

    private static void describe(PDDocument document, Picture picture) {
        var properties = document.getDocumentInformation();
        properties.setTitle(picture.title());
        properties.setSubject(picture.subject());
        properties.setCreator("Toraga");
        properties.setCreationDate(Calendar.getInstance());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(picture.language().toLanguageTag());
        var viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
    }

    void begin(PDPageContentStream page) throws IOException {
        page.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), PDPropertyList.create(mark));
    }

    void end(PDPageContentStream page) throws IOException {
        page.endMarkedContent();
    }
}
