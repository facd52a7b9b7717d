package org.toraga.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.toraga.exports.PictureFormat;
import org.toraga.exports.PictureOrder;
import org.toraga.exports.PictureSize;
import org.toraga.maps.ExportedMap;
import org.toraga.maps.MapExports;
import org.toraga.maps.MapPage;

/** The map of a page as a picture. */
@Component
@Order(1)
class MapFiles implements PageFile {

    private static final Map<String, PictureOrder> ORDERS = Map.of(
            "svg", new PictureOrder(PictureFormat.SVG, PictureSize.SCREEN, 1),
            "pdf", new PictureOrder(PictureFormat.PDF, PictureSize.A4, 1),
            "png", new PictureOrder(PictureFormat.PNG, PictureSize.SCREEN, 2));

    private final Map<String, MapPage> pages = new LinkedHashMap<>();
    private final MapExports exports;

    MapFiles(List<MapPage> pages, MapExports exports) {
        pages.forEach(page -> this.pages.put(page.path(), page));
        this.exports = exports;
    }

    @Override
    public Collection<String> pages() {
        return pages.keySet();
    }

    @Override
    public Set<String> endings() {
        return ORDERS.keySet();
    }

    @Override
    public boolean answer(PageRequest asked, HttpServletResponse response) throws IOException {
        var page = pages.get(asked.path());
        var order = ORDERS.get(asked.ending());
        var shown = page == null || order == null
                ? null
                : page.map(asked.address(), asked.asOf(), asked.language()).orElse(null);
        if (shown == null || order == null) {
            return false;
        }
        var file = exports.picture(
                new ExportedMap(
                        shown.map(),
                        shown.caption(),
                        asked.language(),
                        asked.asOf(),
                        asked.desk(),
                        asked.address().href()),
                order);
        Attachment.send(response, file);
        return true;
    }
}
