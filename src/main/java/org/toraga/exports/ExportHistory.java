package org.toraga.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.base.Words;

/** Everything that left the desk: managers see what they took themselves, admins what everybody took. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class ExportHistory {

    private final JdbcClient jdbc;

    ExportHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the list, the latest first; the page's own order is passed over. */
    public List<ExportRow> find(ExportFilter filter, Pageable page) {
        var parameters = parameters(filter);
        parameters.put("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE);
        parameters.put("offset", page.isPaged() ? page.getOffset() : 0L);
        return jdbc.sql("select id, exported_at, username, kind, format, title, address, as_of, language"
                        + " from export_record" + where(filter)
                        + " order by exported_at desc, id desc limit :limit offset :offset")
                .params(parameters)
                .query((row, number) -> row(row))
                .list();
    }

    public int count(ExportFilter filter) {
        return jdbc.sql("select count(*) from export_record" + where(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /** The kinds of what the reader may see, by name. */
    public List<String> kinds() {
        return distinct("kind");
    }

    /** Everybody of whom the reader may see something, by name. */
    public List<String> people() {
        return distinct("username");
    }

    private List<String> distinct(String column) {
        return jdbc.sql("select distinct " + column + " from export_record" + where(ExportFilter.NONE) + " order by "
                        + column)
                .params(parameters(ExportFilter.NONE))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Whether the reader sees what everybody took. */
    public boolean isOfEverybody() {
        return authentication().getAuthorities().stream()
                .anyMatch(granted -> ("ROLE_" + Roles.ADMIN).equals(granted.getAuthority()));
    }

    private String where(ExportFilter filter) {
        var conditions = new ArrayList<String>();
        conditions.add(Words.of(filter.words()).occurIn("lower(title || ' ' || address)"));
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
        }
        if (filter.by() != null) {
            conditions.add("username = :by");
        }
        if (!isOfEverybody()) {
            conditions.add("username = :reader");
        }
        return " where " + String.join(" and ", conditions);
    }

    private Map<String, Object> parameters(ExportFilter filter) {
        var parameters =
                new LinkedHashMap<String, Object>(Words.of(filter.words()).parameters());
        if (filter.kind() != null) {
            parameters.put("kind", filter.kind());
        }
        if (filter.by() != null) {
            parameters.put("by", filter.by());
        }
        if (!isOfEverybody()) {
            parameters.put("reader", authentication().getName());
        }
        return parameters;
    }

    private static Authentication authentication() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return authentication;
    }

    private static ExportRow row(ResultSet row) throws SQLException {
        return new ExportRow(
                row.getLong("id"),
                row.getObject("exported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("username"),
                row.getString("kind"),
                row.getString("format"),
                row.getString("title"),
                row.getString("address"),
                row.getObject("as_of", LocalDate.class),
                row.getString("language"));
    }
}
