package org.toraga.sources.ui;

import org.springframework.stereotype.Component;
import org.toraga.records.DraftService;
import org.toraga.sources.SourceService;

/** Makes the fields in which forms choose sources; a source that is added there has a draft as any other record. */
@Component
public record SourcePickers(SourceService sources, DraftService drafts) {

    /** For one source. */
    public SourcePicker one() {
        return new SourcePicker(this);
    }

    /** For any number of sources. */
    public SourcesPicker several() {
        return new SourcesPicker(this);
    }
}
