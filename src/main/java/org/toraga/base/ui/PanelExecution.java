package org.toraga.base.ui;

import java.util.concurrent.Executor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Where the queries of panels run. */
@Configuration
class PanelExecution {

    /**
     * In the background, signed in as the user of the page; bounded, so that one page cannot take every connection. Each task
     * asks anew how security contexts are held, since Vaadin puts in its own way after this bean is made.
     */
    @Bean
    @ConditionalOnProperty(name = "toraga.panels.background", havingValue = "true", matchIfMissing = true)
    Executor panelExecutor() {
        var threads = new SimpleAsyncTaskExecutor("panel-");
        threads.setVirtualThreads(true);
        threads.setConcurrencyLimit(6);
        return task -> threads.execute(new DelegatingSecurityContextRunnable(task));
    }

    /** At once, for tests without a browser: nothing is pushed to them. */
    @Bean("panelExecutor")
    @ConditionalOnProperty(name = "toraga.panels.background", havingValue = "false")
    Executor directPanelExecutor() {
        return Runnable::run;
    }
}
