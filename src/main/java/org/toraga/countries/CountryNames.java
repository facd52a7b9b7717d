package org.toraga.countries;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;

/** What each country is called in each language of the desk. Shipped and fixed, so kept in memory once read. */
@Component
public class CountryNames {

    private final JdbcClient jdbc;
    private volatile @Nullable Map<String, Map<CountryCode, String>> names;

    CountryNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalArgumentException if there is no such country */
    public String of(CountryCode country, Locale language) {
        var name = in(language).get(country);
        if (name == null) {
            throw new IllegalArgumentException("No country " + country);
        }
        return name;
    }

    /** What a country is called in every language. @throws IllegalArgumentException if there is no such country */
    public Wording wording(CountryCode country) {
        return Wording.of(language -> of(country, language));
    }

    /** All countries in the alphabetical order of {@code language}. */
    public List<CountryCode> sorted(Locale language) {
        return jdbc.sql("select country_code from country_name where language = :language order by collation_rank")
                .param("language", key(language))
                .query((row, number) -> new CountryCode(row.getString(1)))
                .list();
    }

    /** The language that the table of names has for {@code locale}; English if it has none of it. */
    public static String key(Locale locale) {
        var language = locale.getLanguage();
        return language.equals("ru") || language.equals("kk") ? language : "en";
    }

    private Map<CountryCode, String> in(Locale language) {
        var read = names;
        if (read == null) {
            read = read();
            names = read;
        }
        return read.getOrDefault(key(language), Map.of());
    }

    private Map<String, Map<CountryCode, String>> read() {
        var byLanguage = new HashMap<String, Map<CountryCode, String>>();
        jdbc.sql("select language, country_code, name from country_name").query(row -> {
            byLanguage
                    .computeIfAbsent(row.getString(1), language -> new HashMap<>())
                    .put(new CountryCode(row.getString(2)), row.getString(3));
        });
        return byLanguage;
    }
}
