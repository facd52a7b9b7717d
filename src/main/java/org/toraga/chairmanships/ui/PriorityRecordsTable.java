package org.toraga.chairmanships.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.PriorityListRow;
import org.toraga.chairmanships.PriorityService;
import org.toraga.exports.TableColumn;
import org.toraga.records.ui.RecordsTable;

/** The working list of priorities. */
@Component
class PriorityRecordsTable extends RecordsTable<PriorityListRow> {

    private final PriorityService priorities;

    PriorityRecordsTable(PriorityService priorities, Texts texts) {
        super("priorities", "chairmanships.priority.records.title", "chairmanships.priority.field.", texts);
        this.priorities = priorities;
    }

    @Override
    protected List<TableColumn<PriorityListRow>> columns(Locale language) {
        return List.of(
                text("CODE", "code", language, PriorityListRow::key),
                text("TITLE", "title", language, PriorityListRow::title),
                word("KIND", "kind", language, PriorityListRow::kind),
                word("CATEGORY", "category", language, PriorityListRow::category));
    }

    @Override
    protected List<PriorityListRow> find(Address narrowed, Locale language, Pageable page) {
        return priorities.find(words(narrowed), page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return priorities.count(words(narrowed));
    }
}
