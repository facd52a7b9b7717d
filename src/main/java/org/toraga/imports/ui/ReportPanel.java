package org.toraga.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.Texts;
import org.toraga.exports.ui.GridExports;
import org.toraga.imports.ImportReport;
import org.toraga.imports.ImportRun;
import org.toraga.imports.ImportService;
import org.toraga.imports.Outcome;
import org.toraga.imports.RunState;

/** What a dry run found or an import did: how many of each outcome, the first ones of each, and what can be done now. */
class ReportPanel extends Section {

    private static final int NAMED_INDICATORS = 10;

    private final transient ImportRun run;
    private final transient ImportService imports;
    private final transient LinesTable lines;
    private final transient GridExports exports;

    ReportPanel(ImportRun run, ImportService imports, LinesTable lines, GridExports exports, Runnable apply) {
        this.run = run;
        this.imports = imports;
        this.lines = lines;
        this.exports = exports;
        addClassName("import-section");
        boolean isApplied = run.state() == RunState.APPLIED;
        add(new H2(getTranslation(isApplied ? "imports.result.heading" : "imports.report.heading")));
        if (isApplied) {
            add(result());
        }
        imports.report(run.id()).ifPresentOrElse(this::showLines, this::showCountsAlone);
        addRejected();
        if (!isApplied && imports.canBeApplied(run.id())) {
            add(applyButton(apply));
        }
    }

    private Div result() {
        var result = new Div(new Paragraph(
                getTranslation(run.revision() == null ? "imports.run.applied.nothing" : "imports.run.applied")));
        if (run.revision() != null) {
            result.add(new PageLink(getTranslation("imports.run.history"), "admin/history/" + run.revision()));
        }
        result.addClassName("import-note");
        result.getElement().setAttribute("role", "status");
        return result;
    }

    private void showLines(ImportReport report) {
        var added = report.newIndicators();
        if (!added.isEmpty()) {
            var named = added.stream().limit(NAMED_INDICATORS).collect(Collectors.joining(", "))
                    + (added.size() > NAMED_INDICATORS ? "…" : "");
            add(new Paragraph(getTranslation("imports.report.indicators", added.size(), named)));
        }
        var tabs = new TabSheet();
        tabs.addClassName("import-outcomes");
        for (var outcome : Outcome.values()) {
            tabs.add(tab(outcome), new OutcomeLines(outcome, run.title(), report, lines, exports));
        }
        Outcome first = run.count(Outcome.REJECTED) > 0
                ? Outcome.REJECTED
                : run.count(Outcome.CHANGED) > 0 ? Outcome.CHANGED : Outcome.NEW;
        tabs.setSelectedIndex(first.ordinal());
        add(tabs);
    }

    private String tab(Outcome outcome) {
        return getTranslation(Texts.key(outcome)) + " · "
                + Formats.number(BigDecimal.valueOf(run.count(outcome)), 0, getLocale());
    }

    private void showCountsAlone() {
        var counts = new Paragraph();
        counts.setText(Arrays.stream(Outcome.values()).map(this::tab).collect(Collectors.joining("; ")));
        add(counts, new Paragraph(getTranslation("imports.report.gone")));
    }

    private void addRejected() {
        imports.rejected(run.id()).ifPresent(file -> {
            var link = new Anchor(
                    DownloadHandler.forFile(file.toFile(), "rejected.csv"), getTranslation("imports.report.rejected"));
            var rejected = new Div(link, new Paragraph(getTranslation("imports.report.rejected.help")));
            rejected.addClassName("import-rejected");
            add(rejected);
        });
    }

    private Button applyButton(Runnable apply) {
        long changes = run.count(Outcome.NEW) + run.count(Outcome.CHANGED);
        var button = new Button(
                changes == 0 ? getTranslation("imports.apply.nothing") : getTranslation("imports.apply", changes),
                click -> apply.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(changes > 0);
        button.setDisableOnClick(true);
        return button;
    }
}
