package org.toraga.maps;

import org.toraga.charts.FigurePanel;
import org.toraga.countries.CountryNames;

/** A map with all that stands around it, as charts have. Map and table are made from the same description. */
public class MapPanel extends FigurePanel {

    public MapPanel(MapDescription description, MapCaption caption, CountryNames names, Heading heading) {
        super(description.title(), caption.subtitle(), heading);
        addClassName("map-panel");
        if (description.colour() != null) {
            addClassName(description.colour());
        }
        if (description.isEmpty()) {
            showEmpty(getTranslation("maps.empty"), getTranslation("maps.empty.do"));
        } else {
            showTwins(
                    "maps.showMap",
                    () -> new WorldMap(description),
                    () -> new MapTable(description, tableCaption(description, caption), names),
                    MapTools.of(description, caption));
        }
        addNotes(caption.notes());
        addSources(caption.sources());
    }

    private static String tableCaption(MapDescription description, MapCaption caption) {
        return caption.subtitle().isEmpty() ? description.title() : description.title() + ". " + caption.subtitle();
    }
}
