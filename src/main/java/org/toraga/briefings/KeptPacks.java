package org.toraga.briefings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of packs. */
@Component
class KeptPacks {

    private static final int LONGEST_TITLE = 500;

    private final JdbcClient jdbc;
    private final Subjects subjects;

    KeptPacks(JdbcClient jdbc, Subjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    void add(
            String number,
            Instant made,
            String by,
            Briefing briefing,
            BriefingOrder order,
            PackFormat format,
            String fileName,
            byte[] content) {
        jdbc.sql("""
                        insert into briefing (pack_number, made_at, username, kind, subject, title, as_of, language, format,
                            composition, figures, file_name, content)
                        values (:number, :made, :by, :kind, :subject, :title, :asOf, :language, :format,
                            :composition, :figures, :fileName, :content)
                        """)
                .param("number", number)
                .param("made", OffsetDateTime.ofInstant(made, ZoneOffset.UTC))
                .param("by", by)
                .param("kind", order.subject().kind().name())
                .param("subject", order.subject().path())
                .param("title", cut(briefing.title()))
                .param("asOf", order.asOf())
                .param("language", order.language().getLanguage())
                .param("format", format.name())
                .param("composition", PackJson.write(order.sections(), order.note()))
                .param("figures", PackJson.write(briefing.figures()))
                .param("fileName", fileName)
                .param("content", content)
                .update();
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    Optional<PackRow> find(String number) {
        return jdbc.sql("""
                        select pack_number, made_at, username, kind, subject, title, as_of, language, format, composition,
                            file_name, octet_length(content) as size
                        from briefing where pack_number = :number
                        """)
                .param("number", number)
                .query((row, index) -> row(row))
                .optional();
    }

    List<Figure> figures(String number) {
        return jdbc.sql("select figures from briefing where pack_number = :number")
                .param("number", number)
                .query((row, index) -> PackJson.figures(row.getString(1)))
                .single();
    }

    byte[] content(String number) {
        return jdbc.sql("select content from briefing where pack_number = :number")
                .param("number", number)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    private PackRow row(ResultSet row) throws SQLException {
        var kind = SubjectKind.valueOf(row.getString("kind"));
        var path = row.getString("subject");
        var composition = PackJson.composition(row.getString("composition"));
        return new PackRow(
                row.getString("pack_number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                subjects.named(kind, path),
                row.getString("title"),
                row.getObject("as_of", LocalDate.class),
                Locale.of(row.getString("language")),
                PackFormat.valueOf(row.getString("format")),
                PackJson.sections(composition),
                composition.note(),
                row.getString("file_name"),
                row.getInt("size"));
    }
}
