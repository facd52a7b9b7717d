package org.toraga.api;

import java.math.BigDecimal;
import java.util.List;
import org.toraga.access.Tells;

record WorkingState(
        String country,

        @Tells("One for each indicator, in their order; null is a gap, never a zero")
        List<BigDecimal> values) {}
