package org.toraga.memberships.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.Texts;
import org.toraga.countries.ui.RegionName;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.memberships.MatrixLine;
import org.toraga.memberships.MembershipMatrix;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.Standing;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.ui.TableSources;

/** The matrix of states and organizations as an address narrows and sorts it. */
@Component
class MembershipTable implements TablePage {

    static final String BY_NAME = "BY_NAME";
    static final String BY_COUNT = "BY_COUNT";

    private static final Comparator<MatrixLine> ALPHABET = Comparator.comparingInt(MatrixLine::rank);

    private final MembershipService memberships;
    private final TableSources sources;
    private final Texts texts;

    MembershipTable(MembershipService memberships, TableSources sources, Texts texts) {
        this.memberships = memberships;
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public String path() {
        return "membership";
    }

    /** How lines are sorted by a column, the least first. @param key of the column */
    static Comparator<MatrixLine> order(String key) {
        return switch (key) {
            case BY_NAME -> ALPHABET;
            case BY_COUNT -> Comparator.comparingInt(MatrixLine::memberships).thenComparing(ALPHABET.reversed());
            default -> {
                var organization = new OrganizationCode(key);
                yield Comparator.<MatrixLine>comparingInt(line -> place(line, organization))
                        .thenComparing(ALPHABET);
            }
        };
    }

    private static int place(MatrixLine line, OrganizationCode organization) {
        return line.standing(organization).map(Standing::ordinal).orElse(Standing.values().length);
    }

    @Override
    public Table<MatrixLine> table(Address address, LocalDate asOf, Locale language) {
        var matrix = memberships.matrix(asOf, language);
        var columns = columns(matrix, language);
        var filter = MatrixFilter.read(address, matrix);
        var words = new TableFilter(texts, language)
                .by("memberships.matrix.words", filter.words())
                .by(
                        "memberships.matrix.region",
                        filter.region()
                                .map(region -> texts.getTranslation(RegionName.key(region), language))
                                .orElse(null))
                .by("memberships.status", filter.standing().orElse(null))
                .by(
                        "memberships.table.pick",
                        filter.pick().map(pick -> words(pick, language)).orElse(null));
        var lines = sorted(filter.of(matrix), matrix.organizations(), address);
        return Table.of(
                texts.getTranslation("memberships.matrix", language, Formats.date(asOf, language)),
                columns,
                words.facts(),
                lines,
                () -> sources.of(
                        lines.stream()
                                .flatMap(line -> line.rows().values().stream())
                                .map(MembershipRow::source)
                                .toList(),
                        language));
    }

    private String words(MembershipPick pick, Locale language) {
        var organizations = String.join(
                ", ", pick.organizations().stream().map(OrganizationCode::value).toList());
        return texts.getTranslation("memberships.table.pick." + pick.kind(), language, organizations, pick.least());
    }

    /** Lines in the order that the address asks for; as they are, if it asks for none. */
    static List<MatrixLine> sorted(
            List<MatrixLine> lines, Collection<OrganizationCode> organizations, Address address) {
        var keys = Stream.concat(
                        Stream.of(BY_NAME, BY_COUNT), organizations.stream().map(OrganizationCode::value))
                .toList();
        return GridSorting.of(address, keys).stream()
                .findFirst()
                .map(by -> by.isDescending() ? order(by.getProperty()).reversed() : order(by.getProperty()))
                .map(order -> lines.stream().sorted(order).toList())
                .orElse(lines);
    }

    private List<TableColumn<MatrixLine>> columns(MembershipMatrix matrix, Locale language) {
        var columns = new ArrayList<TableColumn<MatrixLine>>();
        columns.add(TableColumn.text(BY_NAME, texts.getTranslation("memberships.state", language), MatrixLine::name));
        columns.add(TableColumn.text(
                BY_NAME + ":CODE",
                texts.getTranslation("memberships.table.code", language),
                line -> line.country().value()));
        for (var organization : matrix.organizations()) {
            columns.add(TableColumn.text(
                    organization.value(), organization.value(), line -> standing(line, organization, language)));
            columns.add(TableColumn.date(
                    organization.value() + ":SINCE",
                    texts.getTranslation("memberships.table.since", language, organization.value()),
                    line -> line.row(organization).map(MembershipRow::since).orElse(null)));
        }
        columns.add(TableColumn.count(
                BY_COUNT, texts.getTranslation("memberships.matrix.count", language), MatrixLine::memberships));
        return columns;
    }

    private @Nullable String standing(MatrixLine line, OrganizationCode organization, Locale language) {
        return line.standing(organization)
                .map(standing ->
                        texts.getTranslation(Texts.key(standing), language) + doubt(line, organization, language))
                .orElse(null);
    }

    private String doubt(MatrixLine line, OrganizationCode organization, Locale language) {
        return line.isDoubtful(organization)
                ? " (" + texts.getTranslation("memberships.matrix.doubtful", language) + ")"
                : "";
    }
}
