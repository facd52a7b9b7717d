package org.toraga.exports;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.base.ui.Texts;

/** Makes the files that leave the desk, for managers alone, and records who took what and when. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
public class ExportService {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_ADDRESS = 4000;

    private final Texts texts;
    private final JdbcClient jdbc;

    ExportService(Texts texts, JdbcClient jdbc) {
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /**
     * The chart as a file.
     *
     * @throws NothingToExportException if the chart has no values
     */
    @Transactional
    public ExportFile chart(ExportedChart export, ChartFormat format) {
        if (export.chart().isEmpty()) {
            throw new NothingToExportException();
        }
        var document = ChartDocument.of(export, texts);
        var content = switch (format) {
            case CSV -> CsvChart.write(document);
            case XLSX -> XlsxChart.write(document);
            case PPTX -> PptxChart.write(document);
        };
        record(export, format.name());
        var name = FileName.of(export.chart().title(), export.asOf(), format.ending());
        return new ExportFile(name, format.mediaType(), content);
    }

    /** Records that the chart goes to a printer. */
    @Transactional
    public void print(ExportedChart export) {
        record(export, "PRINT");
    }

    private void record(ExportedChart export, String format) {
        jdbc.sql("""
                        insert into export_record (exported_at, username, kind, format, title, address, as_of, language)
                        values (:at, :user, 'CHART', :format, :title, :address, :asOf, :language)
                        """)
                .param("at", LocalDateTime.now(ZoneOffset.UTC))
                .param("user", user())
                .param("format", format)
                .param("title", cut(export.chart().title(), LONGEST_TITLE))
                .param("address", cut(export.address(), LONGEST_ADDRESS))
                .param("asOf", export.asOf())
                .param("language", export.language().getLanguage())
                .update();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static String user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return authentication.getName();
    }
}
