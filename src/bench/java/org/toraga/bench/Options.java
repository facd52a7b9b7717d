package org.toraga.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What {@code -Dbench.…} asks for.
 *
 * @param only suites to run; all of them if empty
 * @param wdi a file in the form of the World Bank's WDICSV.csv, used instead of synthetic figures
 * @param minutes that the suite {@code hour} lasts
 * @param strict whether a broken budget fails the run
 */
record Options(
        List<String> only,
        DatabaseKind database,
        Size size,
        Optional<Path> wdi,
        long seed,
        int minutes,
        boolean strict) {

    enum DatabaseKind {
        H2,
        POSTGRES
    }

    enum Size {
        /** The data set that comes with the desk: 173 thousand figures. */
        SHIPPED,
        /** Beside it, a set as large as all that the World Bank publishes: 6.5 million. */
        LARGE
    }

    /** @throws IllegalArgumentException if an option says something that there is not */
    static Options read(Properties properties) {
        var wdi = Optional.of(properties.getProperty("bench.wdi", ""))
                .filter(text -> !text.isBlank())
                .map(Path::of);
        wdi.filter(file -> !Files.isReadable(file)).ifPresent(file -> {
            throw new IllegalArgumentException("bench.wdi: cannot read " + file);
        });
        var options = new Options(
                Arrays.stream(properties.getProperty("bench.only", "").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                choice(DatabaseKind.class, properties, "bench.database", "h2"),
                choice(Size.class, properties, "bench.size", "shipped"),
                wdi,
                Long.parseLong(properties.getProperty("bench.seed", "2024")),
                Integer.parseInt(properties.getProperty("bench.minutes", "60")),
                Boolean.parseBoolean(properties.getProperty("bench.strict", "false")));
        if (wdi.isPresent() && options.size == Size.SHIPPED) {
            throw new IllegalArgumentException("bench.wdi is of use with -Dbench.size=large only");
        }
        return options;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, Properties properties, String name, String usual) {
        var text = properties.getProperty(name, usual);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": '" + text + "' is none of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    boolean wants(String suite) {
        return only.isEmpty() || only.contains(suite);
    }

    boolean isLarge() {
        return size == Size.LARGE;
    }
}
