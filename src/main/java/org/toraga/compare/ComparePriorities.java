package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.PriorityRow;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.ui.NumberedSources;

/** What each organization is to attend to, in columns. */
class ComparePriorities extends Div {

    record One(OrganizationCode organization, List<PriorityRow> priorities) {}

    private final transient NumberedSources sources = new NumberedSources();

    ComparePriorities(List<One> all) {
        var columns = new Div();
        columns.addClassName("compare-columns");
        all.forEach(one -> columns.add(column(one)));
        add(columns, sources.notes());
    }

    private Component column(One one) {
        var column = new Section(new H3(OrganizationBadge.text(one.organization())));
        column.addClassNames("compare-column", OrganizationBadge.colour(one.organization()));
        if (one.priorities().isEmpty()) {
            column.add(new Paragraph(getTranslation("compare.priorities.none")));
            return column;
        }
        var list = new OrderedList();
        list.addClassName("compare-priorities");
        one.priorities().forEach(priority -> list.add(item(priority)));
        column.add(
                list,
                new PageLink(
                        getTranslation("compare.priorities.more"),
                        OrganizationBadge.path(one.organization()) + "?tab=priorities"));
        return column;
    }

    private ListItem item(PriorityRow priority) {
        var kind = new Span(getTranslation("compare.priority." + priority.kind().name()) + " · "
                + getTranslation(Texts.key(priority.category())));
        kind.addClassName("quiet");
        return new ListItem(new RecordText(priority.title()), sources.mark(priority.source()), new Div(kind));
    }
}
