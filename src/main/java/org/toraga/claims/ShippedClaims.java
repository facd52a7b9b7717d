package org.toraga.claims;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.toraga.base.Refusal;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetRow;
import org.toraga.dataset.DatasetTable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;

@Component
class ShippedClaims implements DatasetTable {

    private final ClaimRepository claims;

    ShippedClaims(ClaimRepository claims) {
        this.claims = claims;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public void load(DatasetFile file) {
        file.forEach(row -> claims.save(read(row)));
        claims.flush();
    }

    private static Claim read(DatasetRow row) {
        var draft = new ClaimDraft(
                row.key("id", Function.identity()),
                row.optionalReference("organization_code", "organizations", OrganizationCode::new),
                null,
                row.optionalReference("statement_id", "statements", Function.identity()),
                row.text("summary"),
                row.word("metric", Metric.class),
                row.optionalReference("indicator_code", "indicators", IndicatorCode::new),
                row.optionalReference("indicator_code_2", "indicators", IndicatorCode::new),
                row.word("claimed_comparator", Comparator.class),
                row.optionalDecimal("claimed_value"),
                row.word("unit", ClaimUnit.class),
                null,
                row.number("as_of_year"),
                row.flag("checkable"),
                row.optional("note"),
                row.reference("source_id", "sources", SourceCode::new));
        try {
            return new Claim(draft);
        } catch (Refusal unfit) {
            throw row.refuse("metric", "the claim does not suit its metric: " + unfit.getMessage());
        }
    }
}
