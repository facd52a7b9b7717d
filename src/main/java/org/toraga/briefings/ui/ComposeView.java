package org.toraga.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Refusal;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.briefings.BriefingOrder;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.PackFormat;
import org.toraga.briefings.SectionKind;
import org.toraga.briefings.Subject;
import org.toraga.briefings.TemplateService;

/** A pack is put together: what is in it, in which order and language; beside it what its pages will look like. */
@Route(ComposeView.PATH)
@RolesAllowed(Roles.MANAGER)
class ComposeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "exports/new";

    /** The page that the pack is about, with a slash before it. */
    static final String SUBJECT = "of";

    /** The pack that this one is made after. */
    static final String PATTERN = "from";

    private final transient BriefingService briefings;
    private final transient PackMaking making;
    private final transient PanelLoader loader;
    private final Select<Locale> language = new Select<>();
    private final Select<PackFormat> format = new Select<>();
    private final SectionList sections = new SectionList(this::preview);
    private final TextArea note = new TextArea();
    private final TemplateBar templates;
    private final Div pages = new Div();

    private @Nullable Subject subject;

    ComposeView(BriefingService briefings, TemplateService templateService, PackMaking making, PanelLoader loader) {
        this.briefings = briefings;
        this.making = making;
        this.loader = loader;
        templates = new TemplateBar(
                templateService,
                template -> {
                    show(template.sections(), template.note());
                    preview();
                },
                (kind, name) -> templateService.save(kind, name, chosen(), note.getValue()));
        addClassNames("view", "compose-view");
        setUpFields();
    }

    private void setUpFields() {
        language.setLabel(getTranslation("briefings.compose.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> getTranslation("briefings.language." + one.getLanguage()));
        language.setValue(Texts.LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(getLocale().getLanguage()))
                .findFirst()
                .orElse(Texts.ENGLISH));
        format.setLabel(getTranslation("briefings.compose.format"));
        format.setItems(PackFormat.values());
        format.setItemLabelGenerator(one -> getTranslation(Texts.key(one)));
        format.setValue(PackFormat.PDF);
        note.setLabel(getTranslation("briefings.compose.note"));
        note.setHelperText(getTranslation("briefings.compose.note.help"));
        note.setMaxLength(BriefingOrder.LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setMinRows(3);
        language.addValueChangeListener(change -> whenFromUser(change.isFromClient()));
        note.addValueChangeListener(change -> whenFromUser(change.isFromClient()));
        pages.addClassName("pack-pages");
    }

    private void whenFromUser(boolean isFromUser) {
        if (isFromUser) {
            preview();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("briefings.compose.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = Address.of(event);
        var pattern = address.text(PATTERN);
        if (pattern.isPresent()) {
            try {
                var pack = briefings.find(pattern.get());
                subject = pack.subject();
                language.setValue(pack.language());
                format.setValue(pack.format());
                show(pack.sections(), pack.note());
            } catch (Refusal unknown) {
                throw new NotFoundException();
            }
        } else {
            var found = address.text(SUBJECT)
                    .flatMap(path -> briefings.subject(path.replaceFirst("^/", "")))
                    .orElseThrow(NotFoundException::new);
            if (!found.equals(subject)) {
                subject = found;
                show(found.kind().sections(), "");
            }
        }
        build();
    }

    private void build() {
        var about = subject();
        templates.show(about.kind());
        removeAll();
        var make =
                new Button(getTranslation("briefings.compose.make"), click -> making.start(order(), format.getValue()));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Section(
                new H2(getTranslation("briefings.compose.what")),
                templates,
                sections,
                note,
                new Div(language, format),
                make);
        fields.addClassName("compose-fields");
        var seen = new Section(new H2(getTranslation("briefings.compose.preview")), pages);
        seen.addClassName("compose-preview");
        var columns = new Div(fields, seen);
        columns.addClassName("compose-columns");
        add(
                new ViewHeader(
                        getTranslation("briefings.compose.title"),
                        getTranslation(
                                "briefings.compose.lead",
                                briefings.title(about, AsOf.current(), getLocale()),
                                Formats.date(AsOf.current(), getLocale())),
                        new PageLink(getTranslation("briefings.compose.back"), about.path()),
                        make),
                columns);
        preview();
    }

    private Subject subject() {
        if (subject == null) {
            throw new IllegalStateException("No page was entered");
        }
        return subject;
    }

    private void show(List<SectionKind> chosen, String words) {
        sections.show(subject().kind().sections(), chosen);
        note.setValue(words);
    }

    /** The note comes first: it is why the pack was put together. */
    private List<SectionKind> chosen() {
        var all = new ArrayList<SectionKind>();
        if (!note.getValue().isBlank()) {
            all.add(SectionKind.NOTE);
        }
        all.addAll(sections.chosen());
        return all;
    }

    private BriefingOrder order() {
        return new BriefingOrder(
                subject(), AsOf.current(), language.getValue(), chosen(), note.getValue(), PackMaking.desk());
    }

    private void preview() {
        var order = order();
        loader.reload(pages, () -> draw(order), drawn -> drawn.component(this));
    }

    /** What came of drawing the pages: their pictures, or why there are none. */
    private record Drawn(List<byte[]> pictures, @Nullable Refusal refused) {

        Component component(ComposeView view) {
            if (refused != null) {
                return new EmptyState(
                        view.getTranslation("briefings.compose.empty"),
                        view.getTranslation(refused.textKey(), refused.facts().toArray()));
            }
            var all = new Div();
            for (int index = 0; index < pictures.size(); index++) {
                all.add(view.picture(pictures.get(index), index + 1, pictures.size()));
            }
            return all;
        }
    }

    private Drawn draw(BriefingOrder order) {
        try {
            return new Drawn(briefings.preview(order), null);
        } catch (Refusal refused) {
            return new Drawn(List.of(), refused);
        }
    }

    private Image picture(byte[] content, int page, int pageCount) {
        var picture = new Image(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(content), "page-" + page + ".png", "image/png", content.length)),
                getTranslation("briefings.compose.page", page, pageCount));
        picture.addClassName("pack-page");
        return picture;
    }
}
