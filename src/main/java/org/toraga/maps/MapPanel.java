package org.toraga.maps;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.charts.ChartPanel.Heading;
import org.toraga.countries.CountryNames;

/**
 * A map with its title, notes and sources, and its table twin behind one click, as charts have. Both are made from the same
 * description, the table only when it is first shown.
 */
@Tag("figure")
public class MapPanel extends HtmlContainer {

    private final MapDescription description;
    private final MapCaption caption;
    private final transient CountryNames names;
    private final Div body = new Div();
    private final Button toggle = new Button();
    private final WorldMap map;

    private @Nullable Component table;

    public MapPanel(MapDescription description, MapCaption caption, CountryNames names, Heading heading) {
        this.description = description;
        this.caption = caption;
        this.names = names;
        map = new WorldMap(description);
        addClassNames("chart-panel", "map-panel");
        getElement().setAttribute("aria-label", description.title());
        add(createHead(heading), body);
        if (description.isEmpty()) {
            body.add(new EmptyState(getTranslation("maps.empty"), getTranslation("maps.empty.do")));
        } else {
            toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            toggle.addClassName("chart-panel-toggle");
            toggle.addClickListener(click -> show(map.isVisible()));
            body.add(map);
            show(false);
        }
        addNotes();
        addSources();
    }

    private Component createHead(Heading heading) {
        var title = switch (heading) {
            case H2 -> new H2(description.title());
            case H3 -> new H3(description.title());
        };
        title.addClassName("chart-panel-title");
        var words = new Div(title);
        if (!caption.subtitle().isEmpty()) {
            var subtitle = new Paragraph(caption.subtitle());
            subtitle.addClassName("chart-panel-subtitle");
            words.add(subtitle);
        }
        var head = new Div(words);
        head.addClassName("chart-panel-head");
        if (!description.isEmpty()) {
            head.add(toggle);
        }
        return head;
    }

    private void show(boolean asTable) {
        var made = table;
        if (asTable && made == null) {
            made = createTable();
            body.add(made);
            table = made;
        }
        if (made != null) {
            made.setVisible(asTable);
        }
        map.setVisible(!asTable);
        toggle.setText(getTranslation(asTable ? "maps.showMap" : "maps.showTable"));
        toggle.setAriaLabel(getTranslation(asTable ? "maps.showMap.of" : "maps.showTable.of", description.title()));
    }

    private Component createTable() {
        var words =
                caption.subtitle().isEmpty() ? description.title() : description.title() + ". " + caption.subtitle();
        var scroller = new Div(new MapTable(description, words, names));
        scroller.addClassName("chart-table-scroller");
        // Reached by keyboard, since a long table scrolls.
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", description.title());
        return scroller;
    }

    private void addNotes() {
        for (var note : caption.notes()) {
            var paragraph = new Paragraph(note);
            paragraph.addClassName("chart-panel-note");
            add(paragraph);
        }
    }

    private void addSources() {
        var sources = caption.sources();
        if (sources.isEmpty()) {
            return;
        }
        var line = new Paragraph(getTranslation("maps.sources", sources.size()) + " ");
        line.addClassName("chart-panel-sources");
        for (int index = 0; index < sources.size(); index++) {
            if (index > 0) {
                line.add(new Span("; "));
            }
            line.add(new PageLink(sources.get(index).text(), sources.get(index).path()));
        }
        add(line);
    }
}
