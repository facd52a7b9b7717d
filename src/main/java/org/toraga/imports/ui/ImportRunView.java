package org.toraga.imports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.toraga.base.Refusal;
import org.toraga.base.Roles;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.exports.ui.GridExports;
import org.toraga.imports.FileRefusedException;
import org.toraga.imports.ImportPlan;
import org.toraga.imports.ImportRun;
import org.toraga.imports.ImportService;
import org.toraga.imports.RunState;
import org.toraga.sources.ui.SourcePickers;

/** One import: its columns, what a dry run found, how far it has come, and what became of it. */
@Route("admin/imports/:id")
@RolesAllowed(Roles.ADMIN)
class ImportRunView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

    private final transient ImportService imports;
    private final transient SourcePickers sources;
    private final transient LinesTable lines;
    private final transient GridExports exports;
    private final transient Texts texts;
    private final transient DeskZone zone;
    private final Div body = new Div();
    private String id = "";
    private String title = "";
    private RunState shown = RunState.RECEIVED;

    ImportRunView(
            ImportService imports,
            SourcePickers sources,
            LinesTable lines,
            GridExports exports,
            Texts texts,
            DeskZone zone) {
        this.lines = lines;
        this.exports = exports;
        this.imports = imports;
        this.sources = sources;
        this.texts = texts;
        this.zone = zone;
        addClassName("import-run-view");
        body.addClassName("import-run");
    }

    /** @throws NotFoundException if there is no such import */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        removeAll();
        var run = imports.find(id).orElseThrow(NotFoundException::new);
        var all = new PageLink(getTranslation("imports.run.all"), "admin/imports");
        title = run.title();
        add(
                new ViewHeader(
                        title,
                        getTranslation("imports.run.lead", zone.text(run.startedAt(), getLocale()), run.username()),
                        all),
                body);
        show(run);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(poll -> look());
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    /** Looks again and again only while something is under way. */
    private void watch() {
        getUI().ifPresent(ui -> ui.setPollInterval(shown.isUnderWay() ? MILLISECONDS_BETWEEN_LOOKS : -1));
    }

    private void look() {
        if (isAttached() && shown.isUnderWay()) {
            imports.find(id).ifPresent(run -> {
                var progress = imports.progress(id);
                if (run.state().isUnderWay() && progress.isPresent()) {
                    body.getChildren()
                            .filter(ProgressPanel.class::isInstance)
                            .forEach(panel -> ((ProgressPanel) panel).show(progress.get()));
                } else if (!run.state().isUnderWay()) {
                    show(run);
                }
            });
        }
    }

    private void show(ImportRun run) {
        shown = run.state();
        body.removeAll();
        switch (run.state()) {
            case CHECKING, APPLYING -> showProgress();
            case RECEIVED -> showColumns();
            case CHECKED -> {
                showColumns();
                body.add(report(run));
            }
            case APPLIED -> body.add(report(run));
            default -> {
                body.add(new OutcomeNote(run, texts));
                showColumns();
            }
        }
        watch();
    }

    private void showProgress() {
        var panel = new ProgressPanel(() -> imports.cancel(id));
        imports.progress(id).ifPresent(panel::show);
        body.add(panel);
    }

    private ReportPanel report(ImportRun run) {
        return new ReportPanel(run, imports, lines, exports, () -> {
            imports.apply(id, getLocale());
            showAgain();
        });
    }

    private void showColumns() {
        if (!imports.hasFile(id)) {
            body.add(new EmptyState(
                    getTranslation("imports.run.fileGone"),
                    "",
                    new PageLink(getTranslation("imports.run.all"), "admin/imports")));
            return;
        }
        try {
            body.add(new ColumnsForm(imports, sources, id, this::check));
        } catch (FileRefusedException refused) {
            body.add(new EmptyState(text(refused), getTranslation("imports.run.failed")));
        }
    }

    private String text(Refusal refused) {
        return getTranslation(refused.textKey(), refused.facts().toArray());
    }

    private void check(ImportPlan plan) {
        imports.check(id, plan, getLocale());
        showAgain();
    }

    private void showAgain() {
        imports.find(Objects.requireNonNull(id)).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
