package org.toraga.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.Refusal;
import org.toraga.countries.CountryCode;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetRow;
import org.toraga.dataset.DatasetTable;
import org.toraga.dataset.ShippedTranslations;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/** Loads the events. The data set does not say since when an outcome is known: {@link OutcomeKnowledge} derives it. */
@Component
class ShippedEvents implements DatasetTable {

    private final EventRepository events;
    private final ShippedTranslations translations;
    private final JdbcClient jdbc;

    ShippedEvents(EventRepository events, ShippedTranslations translations, JdbcClient jdbc) {
        this.events = events;
        this.translations = translations;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public void load(DatasetFile file) {
        var publications = publications();
        file.forEach(row -> {
            var code = row.key("code", EventCode::new);
            try {
                events.save(new Event(code, draft(code, row, publications)));
            } catch (Refusal refused) {
                throw row.refuse(
                        refused.field() == null ? "(row)" : column(refused.field()),
                        refused.textKey() + " " + refused.facts());
            }
        });
        events.flush();
    }

    private EventDraft draft(EventCode code, DatasetRow row, Map<SourceCode, PartialDate> publications) {
        var start = row.date("starts_on", "date_precision");
        var lastDay = day(row, "ends_on");
        var outcome = row.optionalWord("outcome_status", EventStatus.class);
        var outcomeStart = date(row, "outcome_starts_on");
        var outcomeLastDay = day(row, "outcome_ends_on");
        var outcomeSource = row.optionalReference("outcome_source_id", "sources", SourceCode::new);
        return new EventDraft(
                code.value(),
                row.optionalReference("organization_code", "organizations", OrganizationCode::new),
                row.text("title"),
                translations.russian(name(), code),
                translations.kazakh(name(), code),
                row.word("kind", EventKind.class),
                row.text("description"),
                row.word("format", EventFormat.class),
                row.flag("in_articles"),
                start,
                lastDay,
                row.optional("city"),
                row.optionalReference("country_iso3", "countries", CountryCode::new),
                row.word("status", EventStatus.class),
                outcome,
                outcomeStart,
                outcomeLastDay,
                row.optional("outcome_city"),
                row.optionalReference("outcome_country_iso3", "countries", CountryCode::new),
                row.optional("outcome_note"),
                outcome == null
                        ? null
                        : OutcomeKnowledge.since(
                                outcome,
                                new EventDates(start, lastDay),
                                outcomeStart == null ? null : new EventDates(outcomeStart, outcomeLastDay),
                                outcomeSource == null ? null : publications.get(outcomeSource)),
                outcomeSource,
                row.reference("source_id", "sources", SourceCode::new),
                row.references("further_source_ids", "sources", SourceCode::new));
    }

    /** The precision of an outcome has no column of its own: the date is as long as it is known. */
    private static @Nullable PartialDate date(DatasetRow row, String column) {
        return row.optional(column) == null ? null : row.read(column, PartialDate::parse);
    }

    private static @Nullable LocalDate day(DatasetRow row, String column) {
        if (row.optional(column) == null) {
            return null;
        }
        return row.read(column, text -> {
            var date = PartialDate.parse(text);
            if (date.precision() != Precision.DAY) {
                throw new DateTimeException("a last day must be a day");
            }
            return date.earliest();
        });
    }

    private static String column(String field) {
        return switch (field) {
            case "start" -> "starts_on";
            case "lastDay" -> "ends_on";
            case "outcomeStart" -> "outcome_starts_on";
            case "outcomeLastDay" -> "outcome_ends_on";
            case "outcomeStatus" -> "outcome_status";
            default -> field;
        };
    }

    private Map<SourceCode, PartialDate> publications() {
        var publications = new HashMap<SourceCode, PartialDate>();
        jdbc.sql("select code, published_on, published_precision from source where published_on is not null")
                .query(row -> {
                    publications.put(
                            new SourceCode(row.getString(1)),
                            new PartialDate(row.getObject(2, LocalDate.class), Precision.valueOf(row.getString(3))));
                });
        return publications;
    }
}
