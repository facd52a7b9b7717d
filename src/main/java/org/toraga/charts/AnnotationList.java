package org.toraga.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.toraga.base.ui.PageLink;

/** The annotations of a chart as text, each linked to its record. */
class AnnotationList extends NativeDetails {

    AnnotationList(List<ChartAnnotation> annotations) {
        setSummaryText(getTranslation("charts.annotations", annotations.size()));
        addClassName("chart-annotations");
        var list = new UnorderedList();
        annotations.stream()
                .sorted(Comparator.comparing(ChartAnnotation::category))
                .forEach(annotation -> list.add(item(annotation)));
        setContent(list);
    }

    private static ListItem item(ChartAnnotation annotation) {
        var category = new Span(annotation.category());
        category.addClassName("chart-annotation-category");
        return new ListItem(category, new Text(" "), text(annotation));
    }

    private static Component text(ChartAnnotation annotation) {
        var path = annotation.path();
        return path == null ? new Span(annotation.text()) : new PageLink(annotation.text(), path);
    }
}
