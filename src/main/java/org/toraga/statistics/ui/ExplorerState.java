package org.toraga.statistics.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.ShownAs;
import org.toraga.statistics.Years;

/**
 * All that the explorer shows, as its address says. Whatever fits nothing is passed over; what is as it is by default does
 * not stand in the address.
 *
 * @param indicators one, or several that are added up; none on the start page
 * @param against the indicator on the level axis of a scatter chart
 * @param organizations one for its members; any number, or none for all, as aggregates
 * @param states the group, if it is ticked
 * @param rule the group, if it is made by a rule; blank otherwise
 * @param together whether members or group are shown as one
 * @param years the span; of a single year if the picture is of one; null for the default
 * @param base the year that is 100 in an index; null for the first shown
 * @param window how many years back the latest figure may be, 1 for the very year
 * @param grew whether an organization has the members of each year instead of those of the as-of day
 * @param pick what stands out in colour
 */
record ExplorerState(
        Address address,
        List<IndicatorCode> indicators,
        @Nullable IndicatorCode against,
        Scope scope,
        List<OrganizationCode> organizations,
        List<CountryCode> states,
        String rule,
        boolean together,
        @Nullable Years years,
        ExplorerLens lens,
        ShownAs show,
        @Nullable Integer base,
        boolean log,
        int window,
        boolean grew,
        List<String> pick,
        Set<Annotation> marks) {

    static final String PATH = "statistics";

    static final String INDICATOR = "indicator";
    static final String AGAINST = "against";
    static final String SCOPE = "scope";
    static final String ORGANIZATION = "organization";
    static final String STATES = "states";
    static final String RULE = "rule";
    static final String TOGETHER = "together";
    static final String YEARS = "years";
    static final String LENS = "lens";
    static final String SHOW = "show";
    static final String BASE = "base";
    static final String LOG = "log";
    static final String WINDOW = "window";
    static final String MEMBERS = "members";
    static final String PICK = "pick";
    static final String MARKS = "marks";

    static final List<String> ALL = List.of(
            INDICATOR,
            AGAINST,
            SCOPE,
            ORGANIZATION,
            STATES,
            RULE,
            TOGETHER,
            YEARS,
            LENS,
            SHOW,
            BASE,
            LOG,
            WINDOW,
            MEMBERS,
            PICK,
            MARKS);

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;
    static final int WIDEST_WINDOW = 20;

    private static final String TRUE = "true";
    private static final String GREW = "grew";
    private static final Pattern SPAN = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final Pattern PICKED = Pattern.compile("[A-Z][A-Z0-9-]{0,11}");

    /** Most codes of a list that are read: all states, and a few more. */
    private static final int MAX_CODES = 200;

    static ExplorerState read(Address address) {
        return new ExplorerState(
                address,
                codes(address, INDICATOR, IndicatorCode::read),
                address.text(AGAINST).flatMap(IndicatorCode::read).orElse(null),
                address.word(SCOPE, Scope.class).orElse(Scope.STATES),
                codes(address, ORGANIZATION, OrganizationCode::read),
                codes(address, STATES, CountryCode::read),
                address.text(RULE).orElse("").strip(),
                isTrue(address, TOGETHER),
                address.text(YEARS).flatMap(ExplorerState::years).orElse(null),
                address.word(LENS, ExplorerLens.class).orElse(ExplorerLens.LINE),
                address.word(SHOW, ShownAs.class).orElse(ShownAs.VALUE),
                address.number(BASE, FIRST_YEAR, LAST_YEAR).orElse(null),
                isTrue(address, LOG),
                address.number(WINDOW, 1, WIDEST_WINDOW).orElse(1),
                address.text(MEMBERS).filter(GREW::equalsIgnoreCase).isPresent(),
                codes(address, PICK, ExplorerState::picked),
                marks(address));
    }

    /** The same page with one value changed: its address holds what is not as by default, and nothing else. */
    ExplorerState with(String name, @Nullable Object value) {
        return read(read(address.with(name, value)).canonical());
    }

    /** The address of this very picture, without what is as it is by default. */
    Address canonical() {
        return address.with(INDICATOR, join(indicators))
                .with(AGAINST, lens == ExplorerLens.SCATTER ? against : null)
                .with(SCOPE, scope == Scope.STATES ? null : Address.text(scope))
                .with(ORGANIZATION, scope == Scope.MEMBERS || scope == Scope.ORGANIZATIONS ? join(organizations) : null)
                .with(STATES, scope == Scope.GROUP && rule.isEmpty() ? join(states) : null)
                .with(RULE, scope == Scope.GROUP ? rule : null)
                .with(TOGETHER, together && (scope == Scope.MEMBERS || scope == Scope.GROUP) ? TRUE : null)
                .with(YEARS, years == null ? null : text(years))
                .with(LENS, lens == ExplorerLens.LINE ? null : Address.text(lens))
                .with(SHOW, show == ShownAs.VALUE ? null : Address.text(show))
                .with(BASE, show == ShownAs.INDEX ? base : null)
                .with(LOG, log ? TRUE : null)
                .with(WINDOW, window == 1 ? null : window)
                .with(MEMBERS, grew ? GREW : null)
                .with(PICK, join(pick))
                .with(MARKS, join(marks.stream().map(Address::text).toList()));
    }

    /** Whether organizations or a group are shown as one figure each. */
    boolean isOfGroups() {
        return scope == Scope.ORGANIZATIONS || together && (scope == Scope.MEMBERS || scope == Scope.GROUP);
    }

    /** The year of a picture that shows one alone, if the address names it. */
    Optional<Integer> year() {
        return Optional.ofNullable(years).map(Years::to);
    }

    static String text(Years years) {
        return years.isSingle() ? String.valueOf(years.to()) : years.from() + "-" + years.to();
    }

    /** Codes parted by commas, or null if there are none. */
    static @Nullable String join(Collection<?> codes) {
        return codes.isEmpty() ? null : codes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static boolean isTrue(Address address, String name) {
        return address.text(name).filter(TRUE::equalsIgnoreCase).isPresent();
    }

    private static <T> List<T> codes(Address address, String name, Function<String, Optional<T>> read) {
        return Arrays.stream(address.text(name).orElse("").split(","))
                .limit(MAX_CODES)
                .flatMap(text -> read.apply(text).stream())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    private static Optional<String> picked(String text) {
        return Optional.of(text.strip().toUpperCase(Locale.ROOT))
                .filter(code -> PICKED.matcher(code).matches());
    }

    private static Optional<Years> years(String text) {
        var matcher = SPAN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
        return from < FIRST_YEAR || to > LAST_YEAR || from > to ? Optional.empty() : Optional.of(new Years(from, to));
    }

    private static Set<Annotation> marks(Address address) {
        var marks = EnumSet.noneOf(Annotation.class);
        for (var text : address.text(MARKS).orElse("").split(",")) {
            Arrays.stream(Annotation.values())
                    .filter(mark -> mark.name().equalsIgnoreCase(text.strip()))
                    .forEach(marks::add);
        }
        return marks;
    }
}
