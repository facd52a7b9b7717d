package org.toraga.events.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.events.EventListRow;
import org.toraga.events.EventService;
import org.toraga.exports.TableColumn;
import org.toraga.records.ui.RecordsTable;

/** The working list of events. */
@Component
class EventRecordsTable extends RecordsTable<EventListRow> {

    private final EventService events;

    EventRecordsTable(EventService events, Texts texts) {
        super("events", "events.records.title", "events.field.", texts);
        this.events = events;
    }

    @Override
    protected List<TableColumn<EventListRow>> columns(Locale language) {
        return List.of(
                text("CODE", "code", language, EventListRow::code),
                text("TITLE", "title", language, EventListRow::title),
                date("START", "start", language, row -> row.dates().start()),
                word("STATUS", "status", language, EventListRow::status));
    }

    @Override
    protected List<EventListRow> find(Address narrowed, Locale language, Pageable page) {
        return events.find(words(narrowed), page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return events.count(words(narrowed));
    }
}
