package org.toraga.sources.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceFilter;
import org.toraga.sources.SourceListRow;
import org.toraga.sources.SourceService;

/** The sources that a picker offers: narrowed in the database, called by code and title. */
class SourceItems implements CallbackDataProvider.FetchCallback<SourceCode, String>, ItemLabelGenerator<SourceCode> {

    private final transient SourceService sources;
    private final Map<SourceCode, String> titles = new ConcurrentHashMap<>();

    SourceItems(SourceService sources) {
        this.sources = sources;
    }

    @Override
    public Stream<SourceCode> fetch(Query<SourceCode, String> query) {
        var words = query.getFilter().orElse("");
        var rows = sources.find(SourceFilter.words(words), PageRequest.of(query.getPage(), query.getPageSize()));
        rows.forEach(row -> titles.put(row.code(), row.title()));
        return rows.stream().map(SourceListRow::code);
    }

    @Override
    public String apply(SourceCode source) {
        var title = titles.computeIfAbsent(
                source, code -> sources.find(code).map(found -> found.title()).orElse(""));
        return source + " · " + title;
    }
}
