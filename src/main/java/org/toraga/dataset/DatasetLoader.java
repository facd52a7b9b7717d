package org.toraga.dataset;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the shipped data set into an empty database, in one transaction, before the web server opens: whoever can reach the
 * desk sees all of the data or, if a row is bad, nothing at all.
 */
@Component
class DatasetLoader implements SmartLifecycle {

    /** The files in the order in which they rest on one another. */
    private static final List<String> ORDER = List.of(
            "sources",
            "countries",
            "organizations",
            "memberships",
            "chairmanships",
            "priorities",
            "initiatives",
            "events",
            "indicators",
            "observations",
            "statements",
            "claims");

    private static final Logger log = LoggerFactory.getLogger(DatasetLoader.class);

    private final Map<String, DatasetTable> tables;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ResourceLoader resources;
    private final String location;
    private boolean running;

    DatasetLoader(
            List<DatasetTable> tables,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ResourceLoader resources,
            @Value("${toraga.dataset:classpath:dataset/}") String location) {
        this.tables = tables.stream().collect(Collectors.toMap(DatasetTable::name, Function.identity()));
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.resources = resources;
        this.location = location;
    }

    @Override
    public void start() {
        if (!isLoaded()) {
            try {
                transaction.executeWithoutResult(status -> DatasetLoad.run(this::load));
            } catch (DuplicateKeyException loadedMeanwhile) {
                if (!isLoaded()) {
                    throw loadedMeanwhile;
                }
            }
        }
        running = true;
    }

    boolean isLoaded() {
        return jdbc.sql("select count(*) from dataset_load")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void load() {
        var began = System.nanoTime();
        // Taken first, so that of two desks that start on one empty database the second waits here.
        jdbc.sql("insert into dataset_load (id, loaded_at, row_count) values (1, current_timestamp, 1)")
                .update();
        var keys = new DatasetKeys();
        int rows = 0;
        for (var name : ORDER) {
            var table = tables.get(name);
            if (table != null) {
                var file = new DatasetFile(name, resource(name), keys);
                table.load(file);
                rows += file.rowCount();
            }
        }
        jdbc.sql("update dataset_load set row_count = :rows")
                .param("rows", rows)
                .update();
        log.info(
                "Loaded the shipped data set: {} rows in {} ms",
                rows,
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private Resource resource(String name) {
        var plain = resources.getResource(location + name + ".csv");
        return plain.exists() ? plain : resources.getResource(location + name + ".csv.gz");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Well before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
