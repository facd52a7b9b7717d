package org.toraga.events.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.countries.CountryCode;
import org.toraga.events.EventFilter;
import org.toraga.events.EventKind;
import org.toraga.events.EventStatus;
import org.toraga.organizations.OrganizationCode;

/**
 * What the page of events shows, as its address says. Whatever fits nothing is passed over.
 *
 * @param year of the planner; that of the as-of day unless the address names another
 * @param month of the calendar; likewise
 */
record SummitsAddress(Address address, Lens lens, EventFilter filter, int year, YearMonth month, LocalDate asOf) {

    static final String ORGANIZATION = "organization";
    static final String KIND = "kind";
    static final String STATUS = "status";
    static final String COUNTRY = "country";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String CITY = "city";
    static final String WORDS = "words";
    static final String LENS = "lens";
    static final String YEAR = "year";
    static final String MONTH = "month";

    /** What narrows the list, in the order of the filter bar. */
    static final List<String> CRITERIA = List.of(ORGANIZATION, KIND, STATUS, FROM, UNTIL, CITY, COUNTRY, WORDS);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    static SummitsAddress read(Address address, LocalDate asOf) {
        var until = day(address, UNTIL);
        var filter = new EventFilter(
                all(address, ORGANIZATION, OrganizationCode::read),
                all(address, KIND, text -> word(text, EventKind.class)),
                all(address, STATUS, text -> word(text, EventStatus.class)),
                address.text(COUNTRY).flatMap(CountryCode::read).orElse(null),
                day(address, FROM),
                until == null ? null : until.plusDays(1),
                address.text(CITY).orElse(""),
                address.text(WORDS).orElse(""));
        return new SummitsAddress(
                address,
                address.word(LENS, Lens.class).orElse(Lens.GRID),
                filter,
                address.number(YEAR, FIRST_YEAR, LAST_YEAR).orElse(asOf.getYear()),
                address.text(MONTH).flatMap(SummitsAddress::month).orElse(YearMonth.from(asOf)),
                asOf);
    }

    /** The same page without one criterion. */
    SummitsAddress without(String criterion) {
        return read(address.with(criterion, null), asOf);
    }

    /** The same page with nothing narrowed. */
    Address cleared() {
        var cleared = address;
        for (var criterion : CRITERIA) {
            cleared = cleared.with(criterion, null);
        }
        return cleared;
    }

    List<String> criteria() {
        return CRITERIA.stream()
                .filter(criterion -> !without(criterion).filter().equals(filter))
                .toList();
    }

    static @Nullable String codes(Collection<?> codes) {
        return codes.isEmpty()
                ? null
                : codes.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    static @Nullable String words(Collection<? extends Enum<?>> words) {
        return codes(
                words.stream().map(word -> String.valueOf(Address.text(word))).toList());
    }

    private static <T> Set<T> all(Address address, String name, Function<String, Optional<T>> read) {
        return Arrays.stream(address.text(name).orElse("").split(","))
                .flatMap(text -> read.apply(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <E extends Enum<E>> Optional<E> word(String text, Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    private static @Nullable LocalDate day(Address address, String name) {
        return address.text(name).flatMap(AsOf::read).orElse(null);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            var month = YearMonth.parse(text);
            return month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(month);
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
