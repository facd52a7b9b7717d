package org.toraga.claims.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.claims.ClaimRecordService;
import org.toraga.claims.ClaimRow;
import org.toraga.exports.TableColumn;
import org.toraga.records.ui.RecordsTable;

/** The working list of claims. */
@Component
class ClaimRecordsTable extends RecordsTable<ClaimRow> {

    private final ClaimRecordService claims;

    ClaimRecordsTable(ClaimRecordService claims, Texts texts) {
        super("claims", "claims.records.title", "claims.field.", texts);
        this.claims = claims;
    }

    @Override
    protected List<TableColumn<ClaimRow>> columns(Locale language) {
        return List.of(
                text("CODE", "code", language, ClaimRow::code),
                text("SUMMARY", "summary", language, ClaimRow::summary),
                word("METRIC", "metric", language, ClaimRow::metric),
                year("YEAR", "year", language, ClaimRow::year));
    }

    @Override
    protected List<ClaimRow> find(Address narrowed, Locale language, Pageable page) {
        return claims.find(words(narrowed), page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return claims.count(words(narrowed));
    }
}
