package org.toraga.maps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.Axis;
import org.toraga.countries.CountryCode;

/**
 * A map of the world, described once: picture and table twin are made from this one record, so they cannot differ.
 *
 * @param title what is shown
 * @param classes in the order of the legend
 * @param areas the states; one that is not among them is drawn without a word
 * @param outlined the states with a line around them, the members of an organization for instance
 * @param outlineName what the line says, for the legend; absent if nothing is outlined
 * @param outsideName what the legend calls the states that are outside; absent for the usual words
 * @param colour class name whose colour the classes are shades of, for example {@code organization-sco}; absent for the desk's own
 * @param quantity what the values of the areas are; absent if they have none
 */
public record MapDescription(
        String title,
        List<MapClass> classes,
        Map<CountryCode, MapArea> areas,
        Set<CountryCode> outlined,
        @Nullable String outlineName,
        @Nullable String outsideName,
        @Nullable String colour,
        @Nullable Axis quantity) {

    public MapDescription {
        for (var area : areas.values()) {
            var index = area.classIndex();
            if (index != null && (index < 0 || index >= classes.size())) {
                throw new IllegalArgumentException("No class " + index + ": " + area.text());
            }
        }
    }

    /** A map that calls what is outside by the usual words. */
    public MapDescription(
            String title,
            List<MapClass> classes,
            Map<CountryCode, MapArea> areas,
            Set<CountryCode> outlined,
            @Nullable String outlineName) {
        this(title, classes, areas, outlined, outlineName, null);
    }

    /** A map in the colours of the desk. */
    public MapDescription(
            String title,
            List<MapClass> classes,
            Map<CountryCode, MapArea> areas,
            Set<CountryCode> outlined,
            @Nullable String outlineName,
            @Nullable String outsideName) {
        this(title, classes, areas, outlined, outlineName, outsideName, null, null);
    }

    /** The same map in shades of a colour. @param className for example {@code organization-sco} */
    public MapDescription inColour(String className) {
        return new MapDescription(title, classes, areas, outlined, outlineName, outsideName, className, quantity);
    }

    /** The same map, whose areas have values. @param named what they are */
    public MapDescription of(Axis named) {
        return new MapDescription(title, classes, areas, outlined, outlineName, outsideName, colour, named);
    }

    /** Whether no state has a class. */
    public boolean isEmpty() {
        return areas.values().stream().allMatch(area -> area.classIndex() == null);
    }

    long count(int classIndex) {
        return areas.values().stream()
                .filter(area -> Integer.valueOf(classIndex).equals(area.classIndex()))
                .count();
    }

    long countOutside() {
        return areas.values().stream().filter(MapArea::outside).count();
    }

    long countWithoutData() {
        return areas.values().stream()
                .filter(area -> area.classIndex() == null && !area.outside())
                .count();
    }
}
