package org.toraga.dataset;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** UP only once the data is loaded. */
@Component
class DatasetHealthIndicator implements HealthIndicator {

    private final DatasetLoader loader;

    DatasetHealthIndicator(DatasetLoader loader) {
        this.loader = loader;
    }

    @Override
    public Health health() {
        return (loader.isRunning() && loader.isLoaded() ? Health.up() : Health.down()).build();
    }
}
