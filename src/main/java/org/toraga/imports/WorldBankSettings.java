package org.toraga.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the World Bank's interface is asked.
 *
 * @param url of its version 2, without a slash at the end
 * @param timeout of one answer, and of the connection to it
 * @param attempts how often one page is asked for before it is given up
 * @param pause before the second attempt; twice as long before each one after it
 * @param perPage figures in one answer
 */
@ConfigurationProperties("toraga.world-bank")
record WorldBankSettings(
        @DefaultValue("https://api.worldbank.org/v2") String url,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("4") int attempts,
        @DefaultValue("500ms") Duration pause,
        @DefaultValue("5000") int perPage) {}
