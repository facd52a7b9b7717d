package org.toraga.briefings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Makes the files of packs, each from the same record. */
@Component
class PackWriters {

    private final PdfPack pdf;
    private final PptxPack pptx;
    private final XlsxPack xlsx;

    PackWriters(PdfPack pdf, PptxPack pptx, XlsxPack xlsx) {
        this.pdf = pdf;
        this.pptx = pptx;
        this.xlsx = xlsx;
    }

    /** @param name of the file, without ending @param told of each step before it is begun */
    byte[] write(Briefing briefing, PackFormat format, String name, Consumer<PackStep> told) {
        return switch (format) {
            case PDF -> {
                told.accept(PackStep.PAGES);
                yield pdf.write(briefing);
            }
            case PPTX -> {
                told.accept(PackStep.SLIDES);
                yield pptx.write(briefing);
            }
            case XLSX -> {
                told.accept(PackStep.WORKBOOK);
                yield xlsx.write(briefing);
            }
            case ZIP -> zip(briefing, name, told);
        };
    }

    private byte[] zip(Briefing briefing, String name, Consumer<PackStep> told) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var format : new PackFormat[] {PackFormat.PDF, PackFormat.PPTX, PackFormat.XLSX}) {
                zip.putNextEntry(new ZipEntry(name + "." + format.ending()));
                zip.write(write(briefing, format, name, told));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
