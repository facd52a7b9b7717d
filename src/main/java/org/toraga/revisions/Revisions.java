package org.toraga.revisions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class Revisions {
    public void record(String kind, String key, @Nullable Record before, @Nullable Record after) {}
}
