package org.toraga.statistics.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.exports.TableColumn;
import org.toraga.records.ui.RecordsTable;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.IndicatorService;

/** The working list of indicators. */
@Component
class IndicatorRecordsTable extends RecordsTable<IndicatorRow> {

    private final IndicatorService indicators;

    IndicatorRecordsTable(IndicatorService indicators, Texts texts) {
        super("indicators", "statistics.records.title", "statistics.field.", texts);
        this.indicators = indicators;
    }

    @Override
    protected List<TableColumn<IndicatorRow>> columns(Locale language) {
        return List.of(
                text("CODE", "code", language, row -> row.code().value()),
                text("NAME", "name", language, row -> row.name().english()),
                word("TOPIC", "topic", language, IndicatorRow::topic),
                word("UNIT", "unit", language, IndicatorRow::unit));
    }

    @Override
    protected List<IndicatorRow> find(Address narrowed, Locale language, Pageable page) {
        return indicators.find(words(narrowed), page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return indicators.count(words(narrowed));
    }
}
