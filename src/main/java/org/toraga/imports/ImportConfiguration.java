package org.toraga.imports;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Limits of imports, and where they run. */
@Configuration
@EnableConfigurationProperties({ImportLimits.class, WorldBankSettings.class})
class ImportConfiguration {

    /** In the background, signed in as who began it, one after the other. */
    @Bean
    @ConditionalOnProperty(name = "toraga.panels.background", havingValue = "true", matchIfMissing = true)
    Executor importExecutor() {
        var thread = new ThreadPoolExecutor(
                0,
                1,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("import").factory());
        return task -> thread.execute(new DelegatingSecurityContextRunnable(task));
    }

    /** At once, for tests without a browser. */
    @Bean("importExecutor")
    @ConditionalOnProperty(name = "toraga.panels.background", havingValue = "false")
    Executor directImportExecutor() {
        return Runnable::run;
    }
}
