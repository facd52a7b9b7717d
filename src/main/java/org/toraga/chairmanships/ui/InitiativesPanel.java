package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.InitiativeRow;
import org.toraga.chairmanships.InitiativeService;
import org.toraga.chairmanships.InitiativeStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.ui.NumberedSources;

/** What was proposed or begun: its status as announced beside what came of it, as far as that can have been known on the day. */
public class InitiativesPanel extends Div {

    private final LocalDate asOf;

    /** @param organization or null for the initiatives of the state outside any organization */
    public InitiativesPanel(
            InitiativeService initiatives,
            PanelLoader panels,
            @Nullable OrganizationCode organization,
            LocalDate asOf) {
        this.asOf = asOf;
        addClassName("initiatives-panel");
        if (organization != null) {
            addClassName(OrganizationBadge.colour(organization));
        }
        add(panels.load(() -> initiatives.of(organization), this::show));
    }

    private Component show(List<InitiativeRow> initiatives) {
        var announced = initiatives.stream()
                .filter(initiative -> initiative.announcedBy(asOf))
                .toList();
        if (announced.isEmpty()) {
            return new EmptyState(
                    getTranslation("chairmanships.initiatives.none"),
                    getTranslation("chairmanships.initiatives.none.do"));
        }
        var sources = new NumberedSources();
        var list = new UnorderedList();
        list.addClassName("initiatives");
        announced.forEach(initiative -> list.add(createItem(initiative, sources)));
        var parts = new Div(list);
        var later = initiatives.size() - announced.size();
        if (later > 0) {
            var line = new Paragraph(getTranslation("chairmanships.initiatives.later", later));
            line.addClassName("quiet");
            parts.add(line);
        }
        parts.add(sources.notes());
        return parts;
    }

    private ListItem createItem(InitiativeRow initiative, NumberedSources sources) {
        var words = new Div(
                new H3(new RecordText(initiative.title())), new Paragraph(new RecordText(initiative.description())));
        words.addClassName("initiative-words");
        var announced = createStatus("announced", initiative.status(), initiative.announcedOn());
        announced.add(sources.mark(initiative.source()));
        var item = new ListItem(words, announced, createOutcome(initiative, sources));
        item.addClassName("initiative");
        return item;
    }

    private Div createOutcome(InitiativeRow initiative, NumberedSources sources) {
        return initiative
                .outcomeBy(asOf)
                .map(outcome -> {
                    var part = createStatus("outcome", outcome.status(), outcome.on());
                    var source = outcome.source();
                    if (source != null) {
                        part.add(sources.mark(source));
                    }
                    var note = outcome.note();
                    if (note != null) {
                        part.add(new Paragraph(new RecordText(note)));
                    }
                    return part;
                })
                .orElseGet(() -> {
                    var unknown = new Span(getTranslation("chairmanships.initiatives.outcome.unknown"));
                    unknown.addClassName("quiet");
                    return createPart("outcome", unknown);
                });
    }

    private Div createStatus(String part, InitiativeStatus status, PartialDate on) {
        var word = new Span(getTranslation(Texts.key(status)));
        word.addClassNames(
                "initiative-status",
                "initiative-status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var day = new Span(Formats.date(on, getLocale()));
        day.addClassName("initiative-day");
        return createPart(part, word, day);
    }

    private Div createPart(String part, Component... contents) {
        var name = new Span(getTranslation("chairmanships.initiatives." + part));
        name.addClassName("initiative-part-name");
        var div = new Div(name);
        div.add(contents);
        div.addClassNames("initiative-part", "initiative-" + part);
        return div;
    }
}
