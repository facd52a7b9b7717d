package org.toraga.claims;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetTable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;

@Component
class ShippedClaims implements DatasetTable {

    private final ClaimQueries claims;

    ShippedClaims(ClaimQueries claims) {
        this.claims = claims;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public void load(DatasetFile file) {
        file.forEach(row -> claims.insert(new Claim(
                row.key("id", Function.identity()),
                row.optionalReference("organization_code", "organizations", OrganizationCode::new),
                row.optionalReference("statement_id", "statements", Function.identity()),
                row.text("summary"),
                row.text("metric"),
                row.optionalReference("indicator_code", "indicators", IndicatorCode::new),
                row.optionalReference("indicator_code_2", "indicators", IndicatorCode::new),
                row.optionalDecimal("claimed_value"),
                row.word("claimed_comparator", Comparator.class),
                row.text("unit"),
                row.number("as_of_year"),
                row.flag("checkable"),
                row.optional("note"),
                row.reference("source_id", "sources", SourceCode::new))));
    }
}
