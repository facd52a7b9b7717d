package org.toraga.api;

import org.toraga.access.Tells;

record AggregateCoverage(
        @Tells("How many members have a value") int withValue,
        @Tells("How many members there are") int members) {}
