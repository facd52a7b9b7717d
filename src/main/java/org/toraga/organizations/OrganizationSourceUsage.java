package org.toraga.organizations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class OrganizationSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;

    OrganizationSourceUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kindKey() {
        return "organizations.uses";
    }

    @Override
    public String pairs() {
        return """
                select id, source_code from organization
                union select organization_id, source_code from organization_further_source
                """;
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select name, name_russian, name_kazakh, lower(code) as path
                        from organization o
                        where source_code = :source
                           or exists (select 1 from organization_further_source f
                                      where f.organization_id = o.id and f.source_code = :source)
                        order by id
                        """)
                .param("source", source.value())
                .query((row, number) -> new SourceUse(
                        new Wording(row.getString("name"), row.getString("name_russian"), row.getString("name_kazakh")),
                        "organizations/" + row.getString("path")))
                .list();
    }
}
