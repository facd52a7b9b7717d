package org.toraga.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.toraga.countries.CountryCode;
import org.toraga.revisions.RecordsChanged;

/**
 * Keeps in memory which figures are stored, once somebody has asked. It goes by the changes that this desk itself makes: nothing
 * else may write figures while it runs. A few changed figures cost a look at their series, very many a look at all.
 */
@Component
class StoredSeries {

    private static final String OBSERVATIONS = "observations";
    private static final String INDICATORS = "indicators";

    private record Place(CountryCode country, IndicatorCode indicator) {}

    private final JdbcClient jdbc;
    private final FigureDatabase database;
    private final Object reading = new Object();
    private final Set<Place> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isAllChanged = new AtomicBoolean();
    private @Nullable SeriesYears kept;

    StoredSeries(JdbcClient jdbc, FigureDatabase database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @EventListener
    void note(RecordsChanged records) {
        var figures = records.keysByKind().get(OBSERVATIONS);
        if (records.keysByKind().containsKey(INDICATORS) || (figures != null && figures.isEmpty())) {
            forget();
        } else if (figures != null) {
            figures.stream()
                    .flatMap(key -> ObservationKey.read(key).stream())
                    .forEach(key -> changed.add(new Place(key.country(), key.indicator())));
        }
    }

    /** What is stored is to be read anew. */
    void forget() {
        isAllChanged.set(true);
    }

    SeriesYears read() {
        // What a transaction has written is for itself alone, and may yet be taken back.
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return readAll();
        }
        synchronized (reading) {
            // First what was noted, then the table: what is noted meanwhile is looked at the next time.
            var places = Set.copyOf(changed);
            changed.removeAll(places);
            var known = isAllChanged.getAndSet(false) ? null : kept;
            kept = null;
            kept = known == null ? readAll() : readAgain(known, places);
            return kept;
        }
    }

    private SeriesYears readAgain(SeriesYears known, Collection<Place> places) {
        var read = known;
        for (var place : places) {
            if (!read.knows(place.country(), place.indicator())) {
                return readAll();
            }
            read = read.with(place.country(), place.indicator(), years(place));
        }
        return read;
    }

    private long[] years(Place place) {
        var years = new long[SeriesYears.WORDS];
        jdbc.sql("""
                        select observed_year from observation
                        where area_id = (select a.id from area a where a.country_code = :country)
                          and indicator_id = (select i.id from indicator i where i.code = :indicator)
                        """)
                .param("country", place.country().value())
                .param("indicator", place.indicator().value())
                .query(row -> {
                    int year = row.getInt(1) - ObservationRules.FIRST_YEAR;
                    years[year / Long.SIZE] |= 1L << year;
                });
        return years;
    }

    private SeriesYears readAll() {
        var countries = jdbc.sql("select country_code, id from area where country_code is not null order by id")
                .query((row, number) -> new SeriesYears.Named<>(new CountryCode(row.getString(1)), row.getInt(2)))
                .list();
        var indicators = jdbc.sql("select code, id from indicator order by code")
                .query((row, number) -> new SeriesYears.Named<>(new IndicatorCode(row.getString(1)), row.getInt(2)))
                .list();
        var countryOf = positions(countries);
        var indicatorOf = positions(indicators);
        var bits = new long[countries.size() * indicators.size() * SeriesYears.WORDS];
        jdbc.sql("select area_id, indicator_id, " + words() + " from observation group by area_id, indicator_id")
                .query(row -> {
                    var country = countryOf.get(row.getInt(1));
                    var indicator = indicatorOf.get(row.getInt(2));
                    if (country != null && indicator != null) {
                        int series = (country * indicators.size() + indicator) * SeriesYears.WORDS;
                        for (int word = 0; word < SeriesYears.WORDS; word++) {
                            bits[series + word] = row.getLong(3 + word);
                        }
                    }
                });
        return new SeriesYears(countries, indicators, bits);
    }

    /** The years of a series as the database puts them together, which takes it less time than to hand over each. */
    private String words() {
        var bit = database.isPostgres() ? "cast(1 as bigint) << (%s)" : "lshift(cast(1 as bigint), %s)";
        return IntStream.range(0, SeriesYears.WORDS)
                .map(word -> ObservationRules.FIRST_YEAR + word * Long.SIZE)
                .mapToObj(from -> "bit_or(%s) filter (where observed_year between %d and %d)"
                        .formatted(bit.formatted("observed_year - " + from), from, from + Long.SIZE - 1))
                .collect(Collectors.joining(", "));
    }

    private static Map<Integer, Integer> positions(List<? extends SeriesYears.Named<?>> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toMap(position -> all.get(position).id(), Function.identity()));
    }
}
