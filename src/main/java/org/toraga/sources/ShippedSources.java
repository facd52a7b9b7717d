package org.toraga.sources;

import org.springframework.stereotype.Component;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetTable;

@Component
class ShippedSources implements DatasetTable {

    private final SourceRepository sources;

    ShippedSources(SourceRepository sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public void load(DatasetFile file) {
        file.forEach(row -> {
            var code = row.key("id", SourceCode::new);
            sources.save(new Source(
                    code,
                    new SourceDraft(
                            code.value(),
                            row.text("title"),
                            row.optional("publisher"),
                            row.word("kind", SourceKind.class),
                            row.optionalDate("published_on", "published_precision"),
                            row.optional("url"),
                            row.optional("licence"),
                            row.optional("commit"),
                            row.optional("note"))));
        });
        sources.flush();
    }
}
