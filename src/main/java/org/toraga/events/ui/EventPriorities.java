package org.toraga.events.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.toraga.base.ui.RecordText;
import org.toraga.chairmanships.PriorityRow;

/** What the chair of the organization wants: the ground on which the event stands. */
class EventPriorities extends Section {

    EventPriorities(List<PriorityRow> priorities) {
        add(new H2(getTranslation("events.priorities")));
        var list = new UnorderedList();
        list.addClassName("event-priorities");
        for (var priority : priorities) {
            var title = new RecordText(priority.title());
            title.addClassName("event-priority-title");
            list.add(new ListItem(title));
        }
        add(list);
    }
}
