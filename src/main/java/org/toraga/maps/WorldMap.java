package org.toraga.maps;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Location;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.AsOf;
import org.toraga.countries.CountryCode;

/**
 * The world with a colour for each class of states, a legend and a word on borders. Drawn by the browser when it comes near
 * to being seen; outlines are Natural Earth's, from our own bundle. A state that has a path leads there, as of the same day.
 *
 * <p>The colours are shades of the custom property {@code --map-color}; the class name of an organization, on the map or its panel,
 * makes them shades of that organization's colour.
 */
@Tag("toraga-world-map")
@JsModule("./world-map.ts")
@NpmPackage(value = "d3-geo", version = "3.1.1")
@NpmPackage(value = "topojson-client", version = "3.1.0")
@NpmPackage(value = "world-atlas", version = "2.0.2")
@NpmPackage(value = "@types/d3-geo", version = "3.1.1", dev = true)
@NpmPackage(value = "@types/topojson-client", version = "3.1.5", dev = true)
public class WorldMap extends Component implements HasStyle {

    private final MapDescription description;

    public WorldMap(MapDescription description) {
        this.description = description;
        var element = getElement();
        element.setPropertyBean("content", MapContent.of(description, getLocale()));
        element.setPropertyMap("words", words());
    }

    private Map<String, String> words() {
        var words = new TreeMap<String, String>();
        words.put("label", getTranslation("maps.label", description.title()));
        words.put("summary", summary());
        words.put("outside", outside());
        for (var word : Stream.of(
                        "keys", "zoomIn", "zoomOut", "whole", "legend", "noData", "borders", "loading", "failed",
                        "retry")
                .toList()) {
            words.put(word, getTranslation("maps." + word));
        }
        return words;
    }

    /** How many states are of which class, for those who do not see the map. */
    private String summary() {
        var classes = IntStream.range(0, description.classes().size())
                .mapToObj(index -> count(description.classes().get(index).label(), description.count(index)));
        var rest = Stream.of(
                        Map.entry(getTranslation("maps.noData"), description.countWithoutData()),
                        Map.entry(outside(), description.countOutside()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> count(entry.getKey(), entry.getValue()));
        return Stream.concat(classes, rest).collect(Collectors.joining(" "));
    }

    private String outside() {
        var name = description.outsideName();
        return name == null ? getTranslation("maps.outside") : name;
    }

    private String count(String label, long states) {
        return getTranslation("maps.count", label, states);
    }

    /** Codes from the browser are whatever somebody sent: what is no state of this map opens nothing. */
    @ClientCallable
    void open(@Nullable String code) {
        Optional.ofNullable(code)
                .flatMap(CountryCode::read)
                .map(description.areas()::get)
                .map(MapArea::path)
                .ifPresent(path -> {
                    var target = new Location(AsOf.address(path));
                    UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
                });
    }
}
