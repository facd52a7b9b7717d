package org.toraga.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;

record WorkingState(
        String country,

        @Tells("One for each indicator, in their order; null is a gap, never a zero")
        List<@Nullable BigDecimal> values) {}
