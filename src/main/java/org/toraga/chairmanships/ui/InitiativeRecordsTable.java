package org.toraga.chairmanships.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.InitiativeListRow;
import org.toraga.chairmanships.InitiativeService;
import org.toraga.exports.TableColumn;
import org.toraga.records.ui.RecordsTable;

/** The working list of initiatives. */
@Component
class InitiativeRecordsTable extends RecordsTable<InitiativeListRow> {

    private final InitiativeService initiatives;

    InitiativeRecordsTable(InitiativeService initiatives, Texts texts) {
        super("initiatives", "chairmanships.initiative.records.title", "chairmanships.initiative.field.", texts);
        this.initiatives = initiatives;
    }

    @Override
    protected List<TableColumn<InitiativeListRow>> columns(Locale language) {
        return List.of(
                text("CODE", "code", language, InitiativeListRow::key),
                text("TITLE", "title", language, InitiativeListRow::title),
                word("STATUS", "status", language, InitiativeListRow::status),
                date("ANNOUNCED", "announcedOn", language, InitiativeListRow::announcedOn));
    }

    @Override
    protected List<InitiativeListRow> find(Address narrowed, Locale language, Pageable page) {
        return initiatives.find(words(narrowed), page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return initiatives.count(words(narrowed));
    }
}
