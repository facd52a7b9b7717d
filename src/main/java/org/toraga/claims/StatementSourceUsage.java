package org.toraga.claims;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class StatementSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;

    StatementSourceUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kindKey() {
        return "claims.statements.title";
    }

    @Override
    public String pairs() {
        return "select id, source_code from statement";
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select speaker, occasion, organization_code
                        from statement
                        where source_code = :source
                        order by made_on, code
                        """)
                .param("source", source.value())
                .query((row, number) -> new SourceUse(
                        Wording.english(row.getString("speaker") + ", " + row.getString("occasion")),
                        path(row.getString("organization_code"))))
                .list();
    }

    /** Statements have no page of their own: they stand on their organization's, or belong to the year as a whole. */
    static String path(@Nullable String organization) {
        return organization == null ? "" : "organizations/" + organization.toLowerCase(Locale.ROOT);
    }
}
