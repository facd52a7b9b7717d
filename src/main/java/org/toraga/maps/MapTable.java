package org.toraga.maps;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.PageLink;
import org.toraga.countries.CountryNames;

/** The table twin of a map: every state that belongs to what is shown, with its class and all that the map says of it. */
class MapTable extends NativeTable {

    private final MapDescription description;

    MapTable(MapDescription description, String caption, CountryNames names) {
        this.description = description;
        addClassName("chart-table");
        setCaptionText(caption);
        getHead()
                .add(new NativeTableRow(
                        headerCell(new Text(getTranslation("maps.table.state")), "col"),
                        headerCell(new Text(getTranslation("maps.table.class")), "col"),
                        headerCell(new Text(getTranslation("maps.table.words")), "col")));
        var collator = Collator.getInstance(getLocale());
        description.areas().entrySet().stream()
                .filter(entry -> !entry.getValue().outside())
                .map(entry -> Map.entry(names.of(entry.getKey(), getLocale()), entry.getValue()))
                .sorted(Map.Entry.comparingByKey(collator::compare))
                .forEach(entry -> addRow(entry.getKey(), entry.getValue()));
    }

    private void addRow(String name, MapArea area) {
        var index = area.classIndex();
        var label = index == null
                ? getTranslation("maps.noData")
                : description.classes().get(index).label();
        getBody()
                .add(new NativeTableRow(
                        headerCell(linked(name, area.path()), "row"),
                        new NativeTableCell(label),
                        new NativeTableCell(area.textAfter(name))));
    }

    private static Component linked(String text, @Nullable String path) {
        return path == null ? new Text(text) : new PageLink(text, path);
    }

    private static NativeTableHeaderCell headerCell(Component content, String scope) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
