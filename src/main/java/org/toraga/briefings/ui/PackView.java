package org.toraga.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Refusal;
import org.toraga.base.Roles;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.briefings.BriefingOrder;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.ChangedFigure;
import org.toraga.briefings.PackRow;

/** One pack: what it contained, what of it has changed since, and the ways to have it again. */
@Route(PackRow.LIST + "/:number")
@RolesAllowed(Roles.MANAGER)
class PackView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BriefingService briefings;
    private final transient PackMaking making;
    private final transient PanelLoader loader;
    private final transient DeskZone zone;
    private String title = "";

    PackView(BriefingService briefings, PackMaking making, PanelLoader loader, DeskZone zone) {
        this.briefings = briefings;
        this.making = making;
        this.loader = loader;
        this.zone = zone;
        addClassNames("view", "pack-view");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getRouteParameters().get("number").orElse("");
        removeAll();
        try {
            var pack = briefings.find(typed);
            title = pack.number();
            show(pack);
        } catch (Refusal unknown) {
            title = typed;
            add(
                    new ViewHeader(
                            getTranslation("briefings.unknown.title"),
                            getTranslation(unknown.textKey(), unknown.facts().toArray())),
                    new EmptyState(
                            getTranslation("briefings.unknown.why"),
                            getTranslation("briefings.unknown.do"),
                            new PageLink(getTranslation("briefings.unknown.list"), PackRow.LIST)));
        }
    }

    private void show(PackRow pack) {
        add(
                new ViewHeader(new H1(pack.number()), lead(pack), createDownload(pack)),
                createFacts(pack),
                createAgain(pack),
                section("briefings.pack.changes", loader.load(() -> read(pack), found -> found.component(this, pack))),
                section(
                        "briefings.pack.figures",
                        loader.load(
                                () -> briefings.figures(pack.number()),
                                figures -> FigureRows.of(figures, pack.asOf()))));
    }

    private String lead(PackRow pack) {
        return getTranslation(
                "briefings.pack.lead",
                pack.title(),
                getTranslation(Texts.key(pack.subject().kind())),
                Formats.date(pack.asOf(), getLocale()));
    }

    /** The very file; made when the browser asks for it. */
    private Component createDownload(PackRow pack) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = briefings.file(pack.number());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            file.mediaType(),
                            file.content().length);
                }),
                getTranslation("briefings.pack.download", getTranslation(Texts.key(pack.format()))));
        link.getElement().setAttribute("download", pack.fileName());
        link.addClassName("pack-download");
        return link;
    }

    private Component createFacts(PackRow pack) {
        var facts = new DescriptionList();
        facts.addClassName("pack-facts");
        fact(
                facts,
                "briefings.pack.about",
                new PageLink(pack.title(), pack.subject().path()));
        fact(facts, "briefings.pack.asOf", new Span(Formats.date(pack.asOf(), getLocale())));
        fact(
                facts,
                "briefings.compose.language",
                new Span(getTranslation("briefings.language." + pack.language().getLanguage())));
        fact(
                facts,
                "briefings.compose.sections",
                new Span(pack.sections().stream()
                        .map(section -> getTranslation(Texts.key(section)))
                        .collect(Collectors.joining(" · "))));
        if (!pack.note().isBlank()) {
            fact(facts, "briefings.compose.note", new Span(pack.note()));
        }
        fact(
                facts,
                "briefings.pack.made",
                new Span(getTranslation("briefings.pack.madeBy", zone.text(pack.made(), getLocale()), pack.by())));
        return facts;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value)));
    }

    /** The same pack as the desk would make it now: of the world today, or of the same day with what is known of it by now. */
    private Component createAgain(PackRow pack) {
        var today = LocalDate.now(zone.zone());
        var now = new Button(getTranslation("briefings.pack.today"), click -> make(pack, today));
        now.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var sameDay = new Button(
                getTranslation("briefings.pack.sameDay", Formats.date(pack.asOf(), getLocale())),
                click -> make(pack, pack.asOf()));
        var compose = new PageLink(
                getTranslation("briefings.pack.compose"),
                ComposeView.PATH + "?" + ComposeView.PATTERN + "=" + pack.number());
        compose.setHref(ComposeView.PATH + "?" + ComposeView.PATTERN + "=" + pack.number() + "&" + AsOf.PARAMETER + "="
                + pack.asOf());
        var buttons = new Div(now, sameDay, compose);
        buttons.addClassName("pack-again");
        return buttons;
    }

    private void make(PackRow pack, LocalDate day) {
        making.start(
                new BriefingOrder(
                        pack.subject(), day, pack.language(), pack.sections(), pack.note(), PackMaking.desk()),
                pack.format());
    }

    /** What has changed, or why that cannot be told. */
    private record Found(
            List<ChangedFigure> changes, @Nullable Refusal refused) {

        Component component(PackView view, PackRow pack) {
            if (refused != null) {
                return new EmptyState(
                        view.getTranslation("briefings.pack.gone"),
                        view.getTranslation(refused.textKey(), refused.facts().toArray()));
            }
            if (changes.isEmpty()) {
                var none = new Paragraph(view.getTranslation("briefings.pack.changes.none"));
                none.addClassName("pack-unchanged");
                return none;
            }
            var count = new Paragraph(view.getTranslation("briefings.pack.changes.count", changes.size()));
            return new Div(count, FigureRows.ofChanges(changes, pack.asOf(), view.zone));
        }
    }

    private Found read(PackRow pack) {
        try {
            return new Found(briefings.changes(pack.number()), null);
        } catch (Refusal gone) {
            return new Found(List.of(), gone);
        }
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("pack-section");
        return section;
    }
}
