package org.toraga.countries;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetTable;

/**
 * Loads the countries and names them: in English as the data set does, in Russian and Kazakh as CLDR does, save where
 * {@link OfficialNames} has another form.
 */
@Component
class ShippedCountries implements DatasetTable {

    private final JdbcClient jdbc;
    private final OfficialNames officialNames;

    ShippedCountries(JdbcClient jdbc, OfficialNames officialNames) {
        this.jdbc = jdbc;
        this.officialNames = officialNames;
    }

    @Override
    public String name() {
        return "countries";
    }

    @Override
    public void load(DatasetFile file) {
        var countries = new ArrayList<Country>();
        file.forEach(row -> countries.add(new Country(
                row.key("iso3", CountryCode::new),
                row.text("iso2"),
                row.text("m49"),
                row.text("name"),
                row.text("official_name"),
                row.text("region"),
                row.text("subregion"),
                row.text("capital"),
                row.decimal("latitude"),
                row.decimal("longitude"))));
        countries.forEach(this::insert);
        for (var language : List.of("en", "ru", "kk")) {
            insertNames(language, countries);
        }
    }

    private void insert(Country country) {
        jdbc.sql("""
                        insert into country (code, iso2, m49, name, official_name, region, subregion, capital,
                                             latitude, longitude)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        country.code().value(),
                        country.iso2(),
                        country.m49(),
                        country.name(),
                        country.officialName(),
                        country.region(),
                        country.subregion(),
                        country.capital(),
                        country.latitude(),
                        country.longitude())
                .update();
    }

    private void insertNames(String language, List<Country> countries) {
        Map<CountryCode, String> names = new HashMap<>();
        countries.forEach(country -> names.put(country.code(), name(country, language)));
        var collator = Collator.getInstance(Locale.of(language));
        var sorted = names.entrySet().stream()
                .sorted(Map.Entry.<CountryCode, String>comparingByValue(collator::compare)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        for (int rank = 0; rank < sorted.size(); rank++) {
            jdbc.sql("insert into country_name (country_code, language, name, collation_rank) values (?, ?, ?, ?)")
                    .params(
                            sorted.get(rank).getKey().value(),
                            language,
                            sorted.get(rank).getValue(),
                            rank)
                    .update();
        }
    }

    private String name(Country country, String language) {
        if (language.equals("en")) {
            return country.name();
        }
        return officialNames
                .find(country.code(), language)
                .orElseGet(() -> new ULocale("und_" + country.iso2()).getDisplayCountry(new ULocale(language)));
    }
}
