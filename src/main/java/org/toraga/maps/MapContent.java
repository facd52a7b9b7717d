package org.toraga.maps;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;

/** A map as the browser gets it. The paths stay here: the browser only says which state was chosen. */
record MapContent(
        List<Step> classes,
        List<Area> areas,
        boolean hasGaps,
        boolean hasOutside,
        @Nullable String outline) {

    private static final int NO_DATA = -1;
    private static final int OUTSIDE = -2;

    record Step(String label, int step, int steps) {}

    /**
     * Sent as a bare list, since there are some two hundred.
     *
     * @param id the state's number in the M49 standard, by which the outlines are filed
     * @param mark index of the class, or {@link #NO_DATA} or {@link #OUTSIDE}
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"code", "id", "text", "mark", "leads", "outlined"})
    record Area(String code, String id, String text, int mark, boolean leads, boolean outlined) {}

    /** States in the alphabetical order of {@code language}, which is the order that the keyboard walks them in. */
    static MapContent of(MapDescription description, Locale language) {
        var collator = Collator.getInstance(language);
        return new MapContent(
                description.classes().stream()
                        .map(one -> new Step(one.label(), one.step(), one.steps()))
                        .toList(),
                description.areas().entrySet().stream()
                        .map(entry -> area(entry, description))
                        .sorted(Comparator.comparing(Area::text, collator::compare))
                        .toList(),
                description.countWithoutData() > 0,
                description.countOutside() > 0,
                description.outlined().isEmpty() ? null : description.outlineName());
    }

    private static Area area(Map.Entry<CountryCode, MapArea> entry, MapDescription description) {
        var code = entry.getKey();
        var area = entry.getValue();
        return new Area(
                code.value(),
                MapPlot.number(code),
                area.text(),
                mark(area),
                area.path() != null,
                description.outlined().contains(code));
    }

    private static int mark(MapArea area) {
        if (area.outside()) {
            return OUTSIDE;
        }
        var index = area.classIndex();
        return index == null ? NO_DATA : index;
    }
}
