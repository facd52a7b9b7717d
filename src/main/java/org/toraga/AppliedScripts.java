package org.toraga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * By which scripts the tables were made. Flyway takes near a tenth of a start to find for each module that there is nothing new;
 * one digest of all scripts tells the same.
 */
class AppliedScripts {

    private static final String ALL = "classpath*:db/migration/**/*.sql";

    private final JdbcClient jdbc;
    private final String digest = digest();

    AppliedScripts(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** Whether the tables were made by the very scripts of this version. */
    boolean areCurrent() {
        return isKept()
                && jdbc.sql("select digest from applied_scripts")
                        .query(String.class)
                        .optional()
                        .filter(digest::equals)
                        .isPresent();
    }

    private boolean isKept() {
        return jdbc.sql("select count(*) from information_schema.tables where lower(table_name) = 'applied_scripts'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remember() {
        jdbc.sql("delete from applied_scripts").update();
        jdbc.sql("insert into applied_scripts (id, digest) values (1, :digest)")
                .param("digest", digest)
                .update();
    }

    private static String digest() {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources(ALL);
            Arrays.sort(scripts, Comparator.comparing(AppliedScripts::address));
            var sha = MessageDigest.getInstance("SHA-256");
            for (var script : scripts) {
                sha.update(script.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String address(Resource script) {
        try {
            return script.getURL().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
