package org.toraga.events.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.countries.PlaceNames;
import org.toraga.events.EventFilter;
import org.toraga.events.EventFormat;
import org.toraga.events.EventOrder;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;
import org.toraga.exports.TableSource;
import org.toraga.sources.ui.TableSources;

/** The events that an address asks for, as they are known on the day. */
@Component
class EventsTable implements TablePage {

    private final EventService events;
    private final TableSources sources;
    private final CountryNames names;
    private final Texts texts;

    EventsTable(EventService events, TableSources sources, CountryNames names, Texts texts) {
        this.events = events;
        this.sources = sources;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public String path() {
        return "summits";
    }

    @Override
    public Table<EventRow> table(Address address, LocalDate asOf, Locale language) {
        var filter = SummitsAddress.read(address, asOf).filter();
        return new Table<>(
                texts.getTranslation("events.title", language),
                columns(language),
                narrowed(filter, language),
                () -> events.count(filter, asOf),
                TableRows.paged(
                        GridSorting.of(address, EventOrder.class, EventOrder::property),
                        page -> events.find(filter, asOf, page)),
                () -> sources(filter, asOf, language));
    }

    private List<TableFact> narrowed(EventFilter filter, Locale language) {
        return new TableFilter(texts, language)
                .by("events.organization", all(filter.organizations()))
                .by("events.kind", words(filter.kinds(), language))
                .by("events.status", words(filter.statuses(), language))
                .by("events.from", filter.from() == null ? null : Formats.date(filter.from(), language))
                .by(
                        "events.until",
                        filter.before() == null
                                ? null
                                : Formats.date(filter.before().minusDays(1), language))
                .by("events.field.country", filter.country() == null ? null : names.of(filter.country(), language))
                .by("events.where", filter.city())
                .by("events.words", filter.words())
                .facts();
    }

    private static String all(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private String words(Collection<? extends Enum<?>> words, Locale language) {
        return words.stream()
                .sorted()
                .map(word -> texts.getTranslation(Texts.key(word), language))
                .collect(Collectors.joining(", "));
    }

    private List<TableColumn<EventRow>> columns(Locale language) {
        return List.of(
                TableColumn.text(
                        EventOrder.TITLE.name(),
                        title(EventOrder.TITLE, language),
                        row -> row.title().in(language)),
                TableColumn.text("TITLE:CODE", texts.getTranslation("events.field.code", language), EventRow::code),
                TableColumn.text(
                        EventOrder.ORGANIZATION.name(),
                        title(EventOrder.ORGANIZATION, language),
                        row -> row.organization() == null
                                ? null
                                : row.organization().value()),
                TableColumn.text(
                        EventOrder.KIND.name(),
                        title(EventOrder.KIND, language),
                        row -> texts.getTranslation(Texts.key(row.kind()), language)),
                TableColumn.date(
                        EventOrder.WHEN.name(),
                        title(EventOrder.WHEN, language),
                        row -> row.dates().start()),
                TableColumn.date(
                        "WHEN:LAST",
                        texts.getTranslation("events.field.lastDay", language),
                        row -> row.dates().lastDay() == null
                                ? null
                                : PartialDate.of(row.dates().lastDay())),
                TableColumn.text(
                        EventOrder.WHERE.name(), title(EventOrder.WHERE, language), row -> where(row, language)),
                TableColumn.text(
                        EventOrder.STATUS.name(),
                        title(EventOrder.STATUS, language),
                        row -> texts.getTranslation(Texts.key(row.status()), language)),
                TableColumn.text(
                        "STATUS:NOTE",
                        texts.getTranslation("events.table.note", language),
                        row -> row.fromLaterSources()
                                ? texts.getTranslation("events.laterSources.why", language)
                                : null));
    }

    private String title(EventOrder column, Locale language) {
        return texts.getTranslation(Texts.key(column), language);
    }

    private @Nullable String where(EventRow row, Locale language) {
        var country = row.country() == null ? null : names.of(row.country(), language);
        if (row.format() == EventFormat.ONLINE) {
            return country == null
                    ? texts.getTranslation("events.place.online", language)
                    : texts.getTranslation("events.place.online.host", language) + country;
        }
        if (row.city() == null) {
            return country;
        }
        var city = PlaceNames.of(row.city()).in(language);
        return country == null ? city : city + ", " + country;
    }

    private List<TableSource> sources(EventFilter filter, LocalDate asOf, Locale language) {
        var codes = events.find(filter, asOf, Pageable.unpaged()).stream()
                .flatMap(row -> events.details(row.code(), asOf).stream())
                .flatMap(details -> details.sources().stream())
                .distinct()
                .toList();
        return sources.of(codes, language);
    }
}
