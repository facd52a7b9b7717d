package org.toraga.briefings;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;

/**
 * A pack as pages of A4: tagged for those who listen to it, with bookmarks, and with nothing fetched from anywhere. One that would
 * need more than two pages is set closer.
 */
@Component
class PdfPack {

    /** Pages that a pack is to have at most, if closer setting can bring it there. */
    private static final int WANTED_PAGES = 2;

    /** The drawing of a chart, in CSS pixels: it stands 56 mm wide. */
    private static final int WIDTH = 280;

    private static final int HEIGHT = 200;

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private final Texts texts;
    private final PackDrawings drawings;

    static {
        // The renderer tells of every step unless it is told otherwise.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    PdfPack(Texts texts, PackDrawings drawings) {
        this.texts = texts;
        this.drawings = drawings;
    }

    byte[] write(Briefing briefing) {
        var drawn = new IdentityHashMap<ChartDescription, String>();
        for (var chart : briefing.charts()) {
            var picture = drawings.pdf(chart, briefing, WIDTH, HEIGHT);
            drawn.put(
                    chart, "data:application/pdf;base64," + Base64.getEncoder().encodeToString(picture));
        }
        var loose = render(briefing, false, drawn);
        return loose.pages() <= WANTED_PAGES
                ? loose.content()
                : render(briefing, true, drawn).content();
    }

    private record Rendered(byte[] content, int pages) {}

    private Rendered render(Briefing briefing, boolean isClose, Map<ChartDescription, String> drawn) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("inter-regular.ttf"), "Inter", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("inter-semibold.ttf"), "Inter", SEMIBOLD, FontStyle.NORMAL, true);
        // All that is needed is in the document: whatever it might name is not fetched.
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, address) -> null);
        builder.withW3cDocument(new PackMarkup(briefing, texts, isClose, drawn).build(), null);
        builder.withProducer("Toraga");
        builder.toStream(out);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            var pages = renderer.getRootBox().getLayer().getPages().size();
            if (isClose || pages <= WANTED_PAGES) {
                renderer.createPDF();
            }
            return new Rendered(out.toByteArray(), pages);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
