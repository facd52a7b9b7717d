package org.toraga.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.revisions.ui.HistoryPanels;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceDetails;
import org.toraga.sources.SourceService;
import org.toraga.sources.SourceUses;

/** One source, and everything that rests on it. */
@Route("sources/:code")
@RolesAllowed(Roles.VIEWER)
class SourceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SourceService sources;
    private final transient HistoryPanels history;
    private String title = "";

    SourceView(SourceService sources, HistoryPanels history) {
        this.sources = sources;
        this.history = history;
        addClassNames("view", "source-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var source = event.getRouteParameters()
                .get("code")
                .flatMap(SourceCode::read)
                .flatMap(sources::find)
                .orElseThrow(NotFoundException::new);
        title = source.title();
        var heading = new H1(title);
        heading.getElement().setAttribute("lang", "en");
        removeAll();
        add(
                new ViewHeader(heading, getTranslation(Texts.key(source.kind())), createLink(source)),
                createFacts(source),
                createUses(source.code()),
                history.section("sources", source.code().value()));
    }

    private Component[] createLink(SourceDetails source) {
        return source.url() == null
                ? new Component[0]
                : new Component[] {new OutsideLink(source.url(), getTranslation("sources.open"))};
    }

    private Component createFacts(SourceDetails source) {
        var facts = new DescriptionList();
        facts.addClassName("source-facts");
        fact(facts, "code", source.code().value());
        fact(facts, "publisher", source.publisher());
        Optional.ofNullable(source.publishedOn())
                .ifPresent(date -> fact(facts, "publishedOn", new Span(Formats.date(date, getLocale()))));
        fact(facts, "licence", source.licence());
        fact(facts, "commit", source.commit());
        Optional.ofNullable(source.url()).ifPresent(url -> fact(facts, "url", new OutsideLink(url, url)));
        fact(facts, "note", source.note());
        return StillCells.part(facts);
    }

    private void fact(DescriptionList facts, String field, @Nullable String text) {
        if (text != null) {
            fact(facts, field, new RecordText(text));
        }
    }

    private void fact(DescriptionList facts, String field, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("sources.field." + field)),
                new DescriptionList.Description(value));
    }

    private Component createUses(SourceCode source) {
        var section = new Section(new H2(getTranslation("sources.uses")));
        section.addClassName("source-uses");
        var uses = sources.usesOf(source);
        if (uses.isEmpty()) {
            section.add(new EmptyState(getTranslation("sources.uses.none"), getTranslation("sources.uses.none.do")));
        }
        uses.forEach(kind -> section.add(createUses(kind)));
        return section;
    }

    private Component createUses(SourceUses kind) {
        var list = new UnorderedList();
        kind.uses().forEach(use -> {
            list.add(new ListItem(new PageLink(new RecordText(use.text()), use.path())));
        });
        var count = new Span(Formats.number(BigDecimal.valueOf(kind.uses().size()), 0, getLocale()));
        count.addClassName("source-uses-count");
        var heading = new H3(getTranslation(kind.kindKey()));
        heading.add(new Span(" "), count);
        return StillCells.part(new Section(heading, list));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
