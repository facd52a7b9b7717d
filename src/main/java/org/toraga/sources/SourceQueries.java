package org.toraga.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.SqlOrder;
import org.toraga.base.Words;

/** What is read of sources, in one query each. */
@Repository
class SourceQueries {

    private static final String DETAILS = """
            select code, title, publisher, kind, published_on, published_precision, url, licence, repository_commit, note
            from source
            """;

    private static final String NARROWED = " where (cast(:kind as varchar(20)) is null or kind = :kind) and ";
    private static final String SEARCHED = "lower(code || ' ' || title || ' ' || coalesce(publisher, ''))";

    private final JdbcClient jdbc;
    private final ObjectProvider<SourceUsage> usages;

    SourceQueries(JdbcClient jdbc, ObjectProvider<SourceUsage> usages) {
        this.jdbc = jdbc;
        this.usages = usages;
    }

    Optional<SourceDetails> find(SourceCode code) {
        return jdbc.sql(DETAILS + "where code = :code")
                .param("code", code.value())
                .query(SourceQueries::details)
                .optional();
    }

    List<SourceDetails> findAll(Collection<SourceCode> codes) {
        return jdbc.sql(DETAILS + "where code in (:codes) order by code")
                .param("codes", codes.stream().map(SourceCode::value).toList())
                .query(SourceQueries::details)
                .list();
    }

    List<SourceListRow> find(SourceFilter filter, Pageable page) {
        var words = Words.of(filter.words());
        return jdbc.sql("select code, title, publisher, kind, published_on, published_precision, licence,"
                        + " coalesce(uses, 0) as uses from source left join (" + uses() + ") u on u.source_code = code"
                        + NARROWED
                        + words.occurIn(SEARCHED)
                        + SqlOrder.of(page, SourceSort.class, SourceSort::sql, "code"))
                .params(words.parameters())
                .param("kind", kind(filter))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new SourceListRow(
                        new SourceCode(row.getString("code")),
                        row.getString("title"),
                        row.getString("publisher"),
                        SourceKind.valueOf(row.getString("kind")),
                        published(row),
                        row.getString("licence"),
                        row.getInt("uses")))
                .list();
    }

    /** How many records rest on each source. */
    private String uses() {
        return usages.stream()
                .map(usage -> "select source_code from (" + usage.pairs() + ") pairs")
                .collect(Collectors.joining(
                        " union all ",
                        "select source_code, count(*) as uses from (",
                        ") resting group by source_code"));
    }

    int count(SourceFilter filter) {
        var words = Words.of(filter.words());
        return jdbc.sql("select count(*) from source" + NARROWED + words.occurIn(SEARCHED))
                .params(words.parameters())
                .param("kind", kind(filter))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String kind(SourceFilter filter) {
        return filter.kind() == null ? null : filter.kind().name();
    }

    private static SourceDetails details(ResultSet row, int number) throws SQLException {
        return new SourceDetails(
                new SourceCode(row.getString("code")),
                row.getString("title"),
                row.getString("publisher"),
                SourceKind.valueOf(row.getString("kind")),
                published(row),
                row.getString("url"),
                row.getString("licence"),
                row.getString("repository_commit"),
                row.getString("note"));
    }

    private static @Nullable PartialDate published(ResultSet row) throws SQLException {
        var day = row.getObject("published_on", LocalDate.class);
        return day == null ? null : new PartialDate(day, Precision.valueOf(row.getString("published_precision")));
    }
}
