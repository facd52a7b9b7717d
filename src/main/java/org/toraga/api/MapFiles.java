package org.toraga.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.toraga.maps.ExportedMap;
import org.toraga.maps.MapExports;
import org.toraga.maps.MapPage;

/** The map of a page as a picture. */
@Component
@Order(1)
class MapFiles implements PageFile {

    private final Map<String, MapPage> pages;
    private final MapExports exports;

    MapFiles(List<MapPage> pages, MapExports exports) {
        this.pages = pages.stream().collect(Collectors.toMap(MapPage::path, page -> page));
        this.exports = exports;
    }

    @Override
    public Collection<String> pages() {
        return pages.keySet();
    }

    @Override
    public Set<String> endings() {
        return PictureOrders.BY_ENDING.keySet();
    }

    @Override
    public Optional<FoundFile> find(PageRequest asked) {
        var order = Objects.requireNonNull(PictureOrders.BY_ENDING.get(asked.ending()));
        return Optional.ofNullable(pages.get(asked.path()))
                .flatMap(page -> page.map(asked.address(), asked.asOf(), asked.language()))
                .map(shown -> new ExportedMap(
                        shown.map(),
                        shown.caption(),
                        asked.language(),
                        asked.asOf(),
                        asked.desk(),
                        asked.address().href()))
                .map(map -> FoundFile.of(order.format(), () -> exports.picture(map, order)));
    }
}
