package org.toraga.overview;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toraga.base.ui.Formats;
import org.toraga.charts.Axis;
import org.toraga.charts.FigurePanel.Heading;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.maps.MapArea;
import org.toraga.maps.MapCaption;
import org.toraga.maps.MapClass;
import org.toraga.maps.MapDescription;
import org.toraga.maps.MapPanel;
import org.toraga.organizations.OrganizationCode;

/** To how many of the organizations each state belongs, on a map. */
class BelongingMap extends Div {

    private final transient CountryNames names;
    private final transient Belonging belonging;

    BelongingMap(Belonging belonging, LocalDate asOf, CountryNames names) {
        this.belonging = belonging;
        this.names = names;
        addClassName("belonging-map");
        var description = new MapDescription(
                        getTranslation("overview.map", belonging.organizations()),
                        classes(),
                        areas(),
                        Set.of(),
                        null,
                        getTranslation("overview.map.outside", belonging.organizations()))
                .of(new Axis(getTranslation("overview.map.count"), "", 0));
        var caption = MapCaption.of(getTranslation("overview.map.lead", Formats.date(asOf, getLocale())));
        add(new MapPanel(description, caption, names, Heading.H2));
    }

    private List<MapClass> classes() {
        return MapClass.scale(IntStream.rangeClosed(1, belonging.organizations())
                .mapToObj(count -> getTranslation("overview.map.class", count, belonging.organizations()))
                .toList());
    }

    private Map<CountryCode, MapArea> areas() {
        var areas = new HashMap<CountryCode, MapArea>();
        for (var state : names.sorted(getLocale())) {
            areas.put(state, area(state));
        }
        return areas;
    }

    private MapArea area(CountryCode state) {
        var its = belonging.ofStates().getOrDefault(state, List.of());
        var name = names.of(state, getLocale());
        var path = CountryLink.path(state);
        if (its.isEmpty()) {
            return new MapArea(getTranslation("overview.map.none", name, belonging.organizations()), null, true, path);
        }
        var codes = its.stream().map(OrganizationCode::value).collect(Collectors.joining(", "));
        return new MapArea(
                getTranslation("overview.map.state", name, its.size(), belonging.organizations(), codes),
                its.size() - 1,
                false,
                path,
                BigDecimal.valueOf(its.size()));
    }
}
