package org.toraga.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of a workbook, read event by event: never held as a whole. */
class XlsxTable implements TableFile {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Path file;
    private final List<ZipEntry> parts;
    private final ImportLimits limits;

    XlsxTable(Path file, List<ZipEntry> parts, ImportLimits limits) {
        this.file = file;
        this.parts = parts;
        this.limits = limits;
    }

    /** The unpacked size of the sheets: the first is nearly always all that there is. */
    @Override
    public long size() {
        return parts.stream()
                .filter(part -> part.getName().startsWith("xl/worksheets/sheet"))
                .mapToLong(part -> Math.max(0, part.getSize()))
                .max()
                .orElse(0);
    }

    @Override
    public void read(Sink sink, Meter meter) {
        WorkbookGuard.check(file, parts, limits);
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var texts = new ReadOnlySharedStringsTable(workbook, false);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw FileRefusedException.empty();
            }
            try (var sheet = new MeteredStream(sheets.next(), meter, MeteredStream.Limit.NONE)) {
                var lines = new XlsxLines(texts, reader.getStylesTable(), sink, limits);
                var parser = parser();
                parser.setContentHandler(lines);
                parser.parse(new InputSource(sheet));
                lines.finish();
            }
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException broken) {
            throw refusal(broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileRefusedException refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefusedException refused) {
                return refused;
            }
        }
        return FileRefusedException.damaged();
    }

    private static XMLReader parser() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(NO_DOCTYPE, true);
        return factory.newSAXParser().getXMLReader();
    }
}
