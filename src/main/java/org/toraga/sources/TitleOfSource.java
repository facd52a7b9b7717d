package org.toraga.sources;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.revisions.CodeName;

/** Sources by title in the history. */
@Component
class TitleOfSource implements CodeName<SourceCode> {

    private final SourceQueries sources;

    TitleOfSource(SourceQueries sources) {
        this.sources = sources;
    }

    @Override
    public Class<SourceCode> type() {
        return SourceCode.class;
    }

    @Override
    public String name(SourceCode code, Locale language) {
        return sources.find(code).map(SourceDetails::title).orElseGet(code::value);
    }
}
