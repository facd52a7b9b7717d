package org.toraga.briefings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives packs their numbers: T for Toraga, the year in which it is made, and a count in that year. */
@Component
class PackNumbers {

    private static final Pattern FORM = Pattern.compile("T-\\d{4}-\\d{4,9}");
    private static final Pattern TYPED = Pattern.compile("T?[\\s-]*(\\d{4})[\\s-]+(\\d{1,9})");

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    PackNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        alone = new TransactionTemplate(transactions);
        // A pack takes seconds to make: nobody else waits for its number meanwhile.
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number of the year; one that is not used in the end is not given again. */
    String next(int year) {
        try {
            return take(year);
        } catch (DuplicateKeyException first) {
            return take(year);
        }
    }

    private String take(int year) {
        var count = alone.execute(status -> {
            var increased = jdbc.sql("update briefing_number set last_number = last_number + 1 where year_of = :year")
                    .param("year", year)
                    .update();
            if (increased == 0) {
                jdbc.sql("insert into briefing_number (year_of, last_number) values (:year, 1)")
                        .param("year", year)
                        .update();
            }
            return jdbc.sql("select last_number from briefing_number where year_of = :year")
                    .param("year", year)
                    .query(Integer.class)
                    .single();
        });
        return text(year, count == null ? 0 : count);
    }

    private static String text(int year, int count) {
        return "T-%04d-%04d".formatted(year, count);
    }

    /** The number that somebody means: in any case, with or without its letter and its noughts. */
    static Optional<String> read(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        if (FORM.matcher(text).matches()) {
            return Optional.of(text);
        }
        var parts = TYPED.matcher(text);
        return parts.matches()
                ? Optional.of(text(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
