package org.toraga.exports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;

/** Records who took what, and when; for managers alone. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
public class ExportRecords {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_ADDRESS = 4000;

    private final JdbcClient jdbc;

    ExportRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void table(ExportedTable<?> export, TableFormat format) {
        var word = format == TableFormat.CSV_MARKED ? TableFormat.CSV : format;
        record("TABLE", word.name(), export.table().title(), export.address(), export.asOf(), export.language());
    }

    /**
     * Records that somebody takes something.
     *
     * @param kind word for what was taken, at most 20 letters, for example {@code CHART}
     * @param format word for the kind of file, at most 10 letters
     * @param address of the page within the desk
     */
    @Transactional
    public void record(String kind, String format, String title, String address, LocalDate asOf, Locale language) {
        jdbc.sql("""
                        insert into export_record (exported_at, username, kind, format, title, address, as_of, language)
                        values (:at, :user, :kind, :format, :title, :address, :asOf, :language)
                        """)
                .param("at", LocalDateTime.now(ZoneOffset.UTC))
                .param("user", user())
                .param("kind", kind)
                .param("format", format)
                .param("title", cut(title, LONGEST_TITLE))
                .param("address", cut(address, LONGEST_ADDRESS))
                .param("asOf", asOf)
                .param("language", language.getLanguage())
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
