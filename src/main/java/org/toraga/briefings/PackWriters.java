package org.toraga.briefings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
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

    /** The pages are set beside the slides and the workbook: they take as long as both. */
    private byte[] zip(Briefing briefing, String name, Consumer<PackStep> told) {
        told.accept(PackStep.PAGES);
        var pages = new FutureTask<byte[]>(() -> pdf.write(briefing));
        Thread.ofVirtual().name("pack-pages").start(new DelegatingSecurityContextRunnable(pages));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            add(zip, name, PackFormat.PPTX, write(briefing, PackFormat.PPTX, name, told));
            add(zip, name, PackFormat.XLSX, write(briefing, PackFormat.XLSX, name, told));
            add(zip, name, PackFormat.PDF, pages.get());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the pages were being set", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The pages could not be set", failed.getCause());
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, PackFormat format, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "." + format.ending()));
        zip.write(content);
        zip.closeEntry();
    }
}
