package org.toraga.imports;

import jakarta.annotation.PreDestroy;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Takes away the files of old imports: soon after the start, when nobody waits for it any more, and every day. */
@Component
class OldImports {

    private static final Logger log = LoggerFactory.getLogger(OldImports.class);
    private static final long DAY_MINUTES = TimeUnit.DAYS.toMinutes(1);

    private final ImportFolder folder;
    private final ImportLimits limits;
    private final ImportBackground background;
    private final Environment environment;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("old-imports").factory());

    OldImports(ImportFolder folder, ImportLimits limits, ImportBackground background, Environment environment) {
        this.folder = folder;
        this.limits = limits;
        this.background = background;
        this.environment = environment;
    }

    /** A command that runs beside the desk leaves the desk's own files alone. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!environment.getProperty(ImportCommand.MARK, Boolean.class, false)) {
            clock.scheduleWithFixedDelay(this::delete, 1, DAY_MINUTES, TimeUnit.MINUTES);
        }
    }

    void delete() {
        try {
            folder.deleteOlderThan(
                    Instant.now().minus(limits.kept()),
                    id -> background.progress(id).isPresent());
        } catch (UncheckedIOException failed) {
            log.warn("Files of old imports could not be taken away", failed);
        }
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
    }
}
