package org.toraga.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which column means what, as a user said it last for a file with the same header. */
@Repository
@Transactional
class RememberedColumns {

    private static final String WHERE = " where username = :user and record_kind = :kind and header_hash = :header";

    private final JdbcClient jdbc;

    RememberedColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<Map<String, Integer>> find(String user, String kind, List<String> header) {
        return jdbc.sql("select columns from import_columns" + WHERE)
                .param("user", user)
                .param("kind", kind)
                .param("header", hash(header))
                .query(String.class)
                .optional()
                .map(RememberedColumns::read);
    }

    void remember(String user, String kind, List<String> header, Map<String, Integer> columns) {
        jdbc.sql("delete from import_columns" + WHERE)
                .param("user", user)
                .param("kind", kind)
                .param("header", hash(header))
                .update();
        jdbc.sql("insert into import_columns (username, record_kind, header_hash, columns)"
                        + " values (:user, :kind, :header, :columns)")
                .param("user", user)
                .param("kind", kind)
                .param("header", hash(header))
                .param(
                        "columns",
                        columns.entrySet().stream()
                                .map(column -> column.getKey() + "=" + column.getValue())
                                .collect(Collectors.joining(",")))
                .update();
    }

    private static Map<String, Integer> read(String text) {
        var columns = new LinkedHashMap<String, Integer>();
        for (var column : text.split(",")) {
            var parts = column.split("=");
            if (parts.length == 2) {
                columns.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        return columns;
    }

    private static String hash(List<String> header) {
        try {
            var bytes = String.join("\n", header).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
