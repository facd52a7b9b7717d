package org.toraga.imports.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TablePage;
import org.toraga.imports.ImportRun;
import org.toraga.imports.ImportService;
import org.toraga.imports.Outcome;

/** The imports there were, the latest first. */
@Component
class RunsTable implements TablePage {

    static final String WHAT = "WHAT";
    static final String WHEN = "WHEN";
    static final String WHO = "WHO";
    static final String STATE = "STATE";
    static final List<Outcome> TOLD = List.of(Outcome.NEW, Outcome.CHANGED, Outcome.REJECTED);

    private static final int MOST = 100;

    private final ImportService imports;
    private final DeskZone zone;
    private final Texts texts;

    RunsTable(ImportService imports, DeskZone zone, Texts texts) {
        this.imports = imports;
        this.zone = zone;
        this.texts = texts;
    }

    List<ImportRun> runs() {
        return imports.latest(MOST);
    }

    @Override
    public String path() {
        return ImportsView.PATH;
    }

    @Override
    public Table<ImportRun> table(Address address, LocalDate asOf, Locale language) {
        return of(runs(), language);
    }

    Table<ImportRun> of(List<ImportRun> runs, Locale language) {
        var columns = new ArrayList<>(List.of(
                TableColumn.text(WHAT, title("what", language), ImportRun::title),
                TableColumn.<ImportRun>moment(
                        WHEN, title("when", language), zone.zone().getId(), run -> zone.local(run.startedAt())),
                TableColumn.<ImportRun>text(WHO, title("who", language), ImportRun::username),
                TableColumn.<ImportRun>text(
                        STATE,
                        title("state", language),
                        run -> texts.getTranslation(Texts.key(run.state()), language))));
        TOLD.forEach(outcome -> columns.add(TableColumn.count(
                outcome.name(), texts.getTranslation(Texts.key(outcome), language), run -> run.count(outcome))));
        return Table.of(title("heading", language), columns, List.of(), runs, List::of);
    }

    private String title(String word, Locale language) {
        return texts.getTranslation("imports.runs." + word, language);
    }
}
