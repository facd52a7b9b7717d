package org.toraga.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.exports.ui.GridExports;
import org.toraga.imports.ImportService;

/** Where an import begins, and the list of those there were. */
@Route(ImportsView.PATH)
@Menu(title = "imports.title", order = 300)
@RolesAllowed(Roles.ADMIN)
class ImportsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "admin/imports";

    private final transient ImportService imports;
    private final transient RunsTable table;
    private final transient Texts texts;
    private final transient DeskZone zone;
    private final transient GridExports exports;

    ImportsView(ImportService imports, RunsTable table, Texts texts, DeskZone zone, GridExports exports) {
        this.table = table;
        this.exports = exports;
        this.imports = imports;
        this.texts = texts;
        this.zone = zone;
        addClassName("imports-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var ways = new Div(
                section(
                        "imports.file.heading",
                        "imports.file.lead",
                        new FileUpload(imports, texts),
                        new TemplateLinks(imports)),
                section("imports.worldBank.heading", "imports.worldBank.lead", new WorldBankForm(imports)));
        ways.addClassName("import-ways");
        var found = table.runs();
        var runs = new Section(
                new H2(getTranslation("imports.runs.heading")),
                new RunList(found, table.of(found, getLocale()), zone, exports));
        runs.addClassName("import-section");
        add(new ViewHeader(getTranslation("imports.title"), getTranslation("imports.lead")), ways, runs);
    }

    private Section section(String heading, String lead, Component... content) {
        var section = new Section(new H2(getTranslation(heading)), new Paragraph(getTranslation(lead)));
        section.addClassName("import-section");
        section.add(content);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.title");
    }
}
