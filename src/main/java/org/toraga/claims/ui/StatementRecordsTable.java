package org.toraga.claims.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.claims.StatementRow;
import org.toraga.claims.StatementService;
import org.toraga.exports.TableColumn;
import org.toraga.records.ui.RecordsTable;

/** The working list of statements. */
@Component
class StatementRecordsTable extends RecordsTable<StatementRow> {

    private final StatementService statements;

    StatementRecordsTable(StatementService statements, Texts texts) {
        super("statements", "claims.statement.records.title", "claims.statement.field.", texts);
        this.statements = statements;
    }

    @Override
    protected List<TableColumn<StatementRow>> columns(Locale language) {
        return List.of(
                text("CODE", "code", language, StatementRow::code),
                text("SPEAKER", "speaker", language, StatementRow::speaker),
                date("MADEON", "madeOn", language, StatementRow::madeOn),
                text("OCCASION", "occasion", language, StatementRow::occasion));
    }

    @Override
    protected List<StatementRow> find(Address narrowed, Locale language, Pageable page) {
        return statements.find(words(narrowed), page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return statements.count(words(narrowed));
    }
}
