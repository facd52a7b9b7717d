package org.toraga.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page and what it says the page shows. A view reads its state from here when it is entered and, when the
 * user changes something, goes to the changed address: so back, reload and a copied link restore what was seen.
 *
 * <p>Every value is whatever somebody typed: readings that fit nothing are empty, and the view then takes its default.
 */
public final class Address {

    /** Longer values are cut: it is room for a list of all states, and nothing on the desk needs more. */
    private static final int MAX_LENGTH = 1000;

    private final String path;
    private final Map<String, String> values;

    private Address(String path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    public static Address of(BeforeEvent event) {
        return of(event.getLocation());
    }

    public static Address of(Location location) {
        var values = new LinkedHashMap<String, String>();
        location.getQueryParameters().getParameters().forEach((name, all) -> {
            if (!all.isEmpty()) {
                var value = all.getFirst();
                values.put(name, value.length() > MAX_LENGTH ? value.substring(0, MAX_LENGTH) : value);
            }
        });
        return new Address(location.getPath(), values);
    }

    /** The address of a page that has not been entered yet. */
    public static Address none() {
        return new Address("", Map.of());
    }

    public String path() {
        return path;
    }

    /** A word of a closed list as it stands in an address, or null if there is none. */
    public static @Nullable String text(@Nullable Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    /** A word of a closed list, written in any case. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> list) {
        return text(name)
                .flatMap(value -> Arrays.stream(list.getEnumConstants())
                        .filter(word -> word.name().equalsIgnoreCase(value))
                        .findFirst());
    }

    /** A whole number between {@code least} and {@code most}. */
    public Optional<Integer> number(String name, int least, int most) {
        return text(name)
                .filter(value -> value.matches("-?\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    /** The same address with one value changed, or taken out if it is null or blank. */
    public Address with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(values);
        if (value == null || value.toString().isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    /** The same page's state under another path, as of the same day. */
    public Address under(String otherPath) {
        return new Address(otherPath, values);
    }

    /** The address as a link has it, without a leading slash. */
    public String href() {
        return new Location(path, parameters()).getPathWithQueryParameters();
    }

    public void go() {
        UI.getCurrent().navigate(path, parameters());
    }

    private QueryParameters parameters() {
        var parameters = new TreeMap<String, List<String>>();
        values.forEach((name, value) -> parameters.put(name, List.of(value)));
        return new QueryParameters(parameters);
    }
}
