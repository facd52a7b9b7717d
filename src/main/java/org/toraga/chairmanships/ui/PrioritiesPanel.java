package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.PriorityKind;
import org.toraga.chairmanships.PriorityRow;
import org.toraga.chairmanships.PriorityService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.ui.NumberedSources;

/** What an organization is to attend to, by kind; where the titles spell a motto, its letters stand out. */
public class PrioritiesPanel extends Div {

    public PrioritiesPanel(PriorityService priorities, PanelLoader panels, OrganizationCode organization) {
        addClassNames("priorities-panel", OrganizationBadge.colour(organization));
        add(panels.load(() -> priorities.of(organization), this::show));
    }

    private Component show(List<PriorityRow> priorities) {
        if (priorities.isEmpty()) {
            return new EmptyState(
                    getTranslation("chairmanships.priorities.none"),
                    getTranslation("chairmanships.priorities.none.do"));
        }
        var sources = new NumberedSources();
        var parts = new Div();
        parts.addClassName("priorities");
        for (var kind : PriorityKind.values()) {
            var ofKind = priorities.stream()
                    .filter(priority -> priority.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                parts.add(createSection(kind, ofKind, sources));
            }
        }
        parts.add(sources.notes());
        return parts;
    }

    private Section createSection(PriorityKind kind, List<PriorityRow> priorities, NumberedSources sources) {
        var section = new Section(new H2(getTranslation("chairmanships.priorities." + kind.name())));
        section.addClassName("priorities-of-kind");
        var lettered = priorities.stream()
                .filter(priority -> priority.acronymLetter() != null)
                .toList();
        if (!lettered.isEmpty()) {
            section.add(createAcronym(lettered, sources));
        }
        var others = priorities.stream()
                .filter(priority -> priority.acronymLetter() == null)
                .toList();
        if (!others.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("priority-list");
            others.forEach(priority -> list.add(createItem(priority, sources)));
            section.add(list);
        }
        return section;
    }

    private Component createAcronym(List<PriorityRow> lettered, NumberedSources sources) {
        var word = lettered.stream()
                .flatMap(priority -> Stream.ofNullable(priority.acronymLetter()))
                .collect(Collectors.joining());
        var list = new OrderedList();
        list.addClassName("acronym");
        list.getElement().setAttribute("aria-label", getTranslation("chairmanships.priorities.acronym", word));
        lettered.forEach(priority -> {
            var letter = new Span(String.valueOf(priority.acronymLetter()));
            letter.addClassName("acronym-letter");
            letter.getElement().setAttribute("aria-hidden", "true");
            var item = createItem(priority, sources);
            item.addComponentAsFirst(letter);
            list.add(item);
        });
        return list;
    }

    private ListItem createItem(PriorityRow priority, NumberedSources sources) {
        var category = new Span(getTranslation(Texts.key(priority.category())));
        category.addClassName("category-chip");
        var foot = new Div(category, sources.mark(priority.source()));
        foot.addClassName("priority-foot");
        var item = new ListItem(
                new H3(new RecordText(priority.title())), new Paragraph(new RecordText(priority.description())), foot);
        item.addClassName("priority");
        return item;
    }
}
