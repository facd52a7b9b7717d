package org.toraga;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the tables of each module up to date by itself: every module numbers its migrations in a folder of its own and
 * keeps their history in a table of its own.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    /** Modules that have tables; each after those whose tables its foreign keys name. */
    static final List<String> MODULES = List.of(
            "dataset",
            "exports",
            "revisions",
            "security",
            "records",
            "access",
            "countries",
            "sources",
            "organizations",
            "chairmanships",
            "memberships",
            "events",
            "statistics",
            "claims",
            "briefings",
            "imports");

    @Override
    public void migrate(Flyway flyway) {
        var shared = flyway.getConfiguration();
        var scripts = new AppliedScripts(shared.getDataSource());
        if (scripts.areCurrent()) {
            return;
        }
        for (var module : MODULES) {
            Flyway.configure(shared.getClassLoader())
                    .configuration(shared)
                    // Beans worked out in advance bring a provider of the scripts of all modules at once.
                    .resourceProvider(null)
                    .locations("classpath:db/migration/" + module)
                    .table(shared.getTable() + "_" + module)
                    // The schema is never empty but for the first module.
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        scripts.remember();
    }
}
