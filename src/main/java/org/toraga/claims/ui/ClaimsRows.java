package org.toraga.claims.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.claims.ClaimFilter;
import org.toraga.claims.ClaimService;
import org.toraga.claims.ClaimType;
import org.toraga.claims.Finding;
import org.toraga.claims.TestedClaim;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.ui.TableSources;

/** The claims that an address asks for, with their verdicts of the day. */
@Component
class ClaimsRows implements TablePage {

    /** Which unit a number is in, where the units of rows differ, stands beside it. */
    private static final int MOST_DECIMALS = 4;

    private final ClaimService claims;
    private final ClaimTexts words;
    private final TableSources sources;
    private final Texts texts;

    ClaimsRows(ClaimService claims, ClaimTexts words, TableSources sources, Texts texts) {
        this.claims = claims;
        this.words = words;
        this.sources = sources;
        this.texts = texts;
    }

    /** What narrows the list besides the verdict, which the page counts before it is chosen. */
    static ClaimFilter filter(Address address) {
        return new ClaimFilter(
                address.text("q").orElse(""),
                null,
                address.text("organization").flatMap(OrganizationCode::read).orElse(null),
                address.word("type", ClaimType.class).orElse(null),
                address.text("speaker").orElse(null));
    }

    static @Nullable Finding chosen(Address address) {
        return address.word("verdict", Finding.class).orElse(null);
    }

    @Override
    public String path() {
        return "claims";
    }

    @Override
    public Table<TestedClaim> table(Address address, LocalDate asOf, Locale language) {
        var filter = filter(address);
        var chosen = chosen(address);
        var found = claims.find(filter, asOf).stream()
                .filter(claim -> chosen == null || claim.verdict().finding() == chosen)
                .toList();
        var narrowed = new TableFilter(texts, language)
                .by("claims.filter.words", filter.words())
                .by("claims.filter.organization", filter.organization())
                .by("claims.filter.type", filter.type())
                .by("claims.filter.speaker", filter.speaker())
                .by("claims.column.verdict", chosen);
        return Table.of(
                texts.getTranslation("claims.title", language),
                columns(language),
                narrowed.facts(),
                found,
                () -> sources.of(
                        found.stream().map(claim -> claim.claim().source()).toList(), language));
    }

    private List<TableColumn<TestedClaim>> columns(Locale language) {
        return List.of(
                TableColumn.text(
                        "CODE",
                        title("claims.field.code", language),
                        row -> row.claim().code()),
                TableColumn.text(
                        "CLAIM",
                        title("claims.column.claim", language),
                        row -> row.claim().summary()),
                TableColumn.text("SPEAKER", title("claims.filter.speaker", language), row -> {
                    var statement = row.claim().statement();
                    return statement == null ? null : statement.speaker();
                }),
                TableColumn.year(
                        "YEAR",
                        title("claims.field.year", language),
                        row -> row.claim().year()),
                TableColumn.text(
                        "CLAIMED",
                        title("claims.column.claimed", language),
                        row -> words.claimed(row.claim(), language)),
                TableColumn.number(
                        "CLAIMED_NUMBER",
                        title("claims.table.claimedNumber", language),
                        "",
                        MOST_DECIMALS,
                        row -> row.claim().claimedValue()),
                TableColumn.number(
                        "COMPUTED",
                        title("claims.column.computed", language),
                        "",
                        MOST_DECIMALS,
                        row -> row.verdict().computed()),
                TableColumn.text(
                        "UNIT",
                        title("claims.field.unit", language),
                        row -> words.unit(row.claim().unit(), language)),
                TableColumn.number(
                        "DISTANCE",
                        title("claims.column.distance", language),
                        "",
                        MOST_DECIMALS,
                        row -> row.verdict().distance()),
                TableColumn.number(
                        "DISTANCE_PERCENT",
                        title("claims.table.distancePercent", language),
                        "%",
                        1,
                        row -> row.verdict().distancePercent()),
                TableColumn.text(
                        "VERDICT",
                        title("claims.column.verdict", language),
                        row -> texts.getTranslation(Texts.key(row.verdict().finding()), language)),
                TableColumn.text("BASIS", title("claims.table.basis", language), row -> basis(row, language)));
    }

    private String title(String key, Locale language) {
        return texts.getTranslation(key, language);
    }

    /** What the number rests on, or why there is none. */
    private @Nullable String basis(TestedClaim row, Locale language) {
        var obstacle = row.verdict().obstacle();
        var basis = obstacle == null
                ? String.join("; ", words.basis(row, language))
                : words.obstacle(row.claim(), obstacle, language);
        return basis.isEmpty() ? null : basis;
    }
}
