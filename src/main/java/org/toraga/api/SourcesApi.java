package org.toraga.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceFilter;
import org.toraga.sources.SourceKind;
import org.toraga.sources.SourceListRow;
import org.toraga.sources.SourceService;

@ApiController
class SourcesApi {

    private final SourceService sources;

    SourcesApi(SourceService sources) {
        this.sources = sources;
    }

    @GetMapping("/sources")
    @Tells("Where facts come from, by code")
    Listing<SourceItem> sources(
            @RequestParam @Tells("Of this kind") @Nullable SourceKind kind,
            @RequestParam @Tells("That occur in code, title or publisher") @Nullable String words,
            Day asOf,
            Paging paging) {
        var filter = new SourceFilter(Objects.requireNonNullElse(words, ""), kind);
        var all = PageRequest.ofSize(Math.max(1, sources.count(filter)));
        var codes = sources.find(filter, all).stream().map(SourceListRow::code).toList();
        var found = sources.findAll(codes).stream().map(SourceItem::of).toList();
        return paging.part(asOf, found, SourceItem::code);
    }

    @GetMapping("/sources/{code}")
    @Tells("One source")
    SourceItem source(@PathVariable SourceCode code) {
        return sources.find(code)
                .map(SourceItem::of)
                .orElseThrow(() -> ProblemException.notFound("There is no source " + code + "."));
    }
}
