package org.toraga.claims;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class ClaimSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;

    ClaimSourceUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kindKey() {
        return "claims.claims.title";
    }

    @Override
    public String pairs() {
        return "select id, source_code from claim";
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("select code, summary from claim where source_code = :source order by code")
                .param("source", source.value())
                .query((row, number) ->
                        new SourceUse(Wording.english(row.getString("summary")), "claims/" + row.getString("code")))
                .list();
    }
}
