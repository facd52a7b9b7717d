package org.toraga.events;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class EventSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;

    EventSourceUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kindKey() {
        return "events.title";
    }

    @Override
    public String pairs() {
        return """
                select id, source_code from event
                union select id, outcome_source_code from event where outcome_source_code is not null
                union select event_id, source_code from event_further_source
                """;
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select title, title_russian, title_kazakh, code
                        from event e
                        where source_code = :source
                           or outcome_source_code = :source
                           or exists (select 1 from event_further_source f
                                      where f.event_id = e.id and f.source_code = :source)
                        order by starts_on, code
                        """)
                .param("source", source.value())
                .query((row, number) -> new SourceUse(
                        new Wording(
                                row.getString("title"), row.getString("title_russian"), row.getString("title_kazakh")),
                        "summits/" + row.getString("code")))
                .list();
    }
}
