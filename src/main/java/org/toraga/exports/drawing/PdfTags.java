package org.toraga.exports.drawing;

import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a PDF says to those who hear it, as PDF/UA asks for: title, language, that its page is one figure with a description, and
 * which of its words lead somewhere.
 */
final class PdfTags {

    /** The page's own place among the parents of what is on it; each link has one after it. */
    private static final int PAGE = 0;

    private final PDPage page;
    private final PDStructureElement whole;
    private final PDStructureElement figure;

    /** Of each part of the page's content, in order, what it belongs to. */
    private final COSArray owners = new COSArray();

    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();

    PdfTags(PDDocument document, PDPage page, Picture picture) {
        this.page = page;
        whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setAlternateDescription(picture.description());
        whole.appendKid(figure);
        root.appendKid(whole);
        page.setStructParents(PAGE);
        // Those who go from link to link by keyboard meet them in the order of the page.
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        describe(document, picture);
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
        catalog.setMetadata(PdfMetadata.of(document, picture));
    }

    /** What follows on the page is part of the figure. */
    void begin(PDPageContentStream content) throws IOException {
        begin(content, figure);
    }

    void end(PDPageContentStream content) throws IOException {
        content.endMarkedContent();
    }

    /** What follows on the page, up to {@link #endLink}, leads to where the annotation says. */
    void beginLink(PDPageContentStream content, PDAnnotationLink annotation) throws IOException {
        end(content);
        var link = new PDStructureElement(StandardStructureTypes.LINK, whole);
        link.setAlternateDescription(annotation.getContents());
        whole.appendKid(link);
        begin(content, link);
        var reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        link.appendKid(reference);
        int place = PAGE + 1 + parents.size();
        annotation.setStructParent(place);
        parents.put(place, new PDParentTreeValue(link.getCOSObject()));
    }

    void endLink(PDPageContentStream content) throws IOException {
        end(content);
        begin(content);
    }

    private void begin(PDPageContentStream content, PDStructureElement owner) throws IOException {
        int number = owners.size();
        var mark = new COSDictionary();
        mark.setInt(COSName.MCID, number);
        owner.setPage(page);
        owner.appendKid(number);
        owners.add(owner.getCOSObject());
        content.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), PDPropertyList.create(mark));
    }

    /** To be called once everything is written. */
    void close() {
        parents.put(PAGE, new PDParentTreeValue(owners));
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
