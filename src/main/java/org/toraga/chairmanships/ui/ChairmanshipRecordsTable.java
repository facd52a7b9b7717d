package org.toraga.chairmanships.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.ChairmanshipListRow;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.exports.TableColumn;
import org.toraga.records.ui.RecordsTable;

/** The working list of chairmanships. */
@Component
class ChairmanshipRecordsTable extends RecordsTable<ChairmanshipListRow> {

    private final ChairmanshipService chairmanships;

    ChairmanshipRecordsTable(ChairmanshipService chairmanships, Texts texts) {
        super("chairmanships", "chairmanships.admin.title", "chairmanships.field.", texts);
        this.chairmanships = chairmanships;
    }

    @Override
    protected List<TableColumn<ChairmanshipListRow>> columns(Locale language) {
        return List.of(
                text("CODE", "code", language, ChairmanshipListRow::key),
                text("COUNTRY", "country", language, ChairmanshipListRow::countryName),
                date("START", "start", language, ChairmanshipListRow::start),
                date("END", "end", language, ChairmanshipListRow::end));
    }

    @Override
    protected List<ChairmanshipListRow> find(Address narrowed, Locale language, Pageable page) {
        return chairmanships.find(words(narrowed), language, page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return chairmanships.count(words(narrowed), language);
    }
}
