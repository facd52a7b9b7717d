package org.toraga.chairmanships;

import java.util.ArrayList;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.toraga.base.Confidence;
import org.toraga.countries.CountryCode;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetRow;
import org.toraga.dataset.DatasetTable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

@Component
class ShippedChairmanships implements DatasetTable {

    private final ChairmanshipRepository chairmanships;

    ShippedChairmanships(ChairmanshipRepository chairmanships) {
        this.chairmanships = chairmanships;
    }

    @Override
    public String name() {
        return "chairmanships";
    }

    @Override
    public void load(DatasetFile file) {
        var earlier = new ArrayList<Chairmanship>();
        file.forEach(row -> {
            var chairmanship = read(row);
            for (var other : earlier) {
                if (chairmanship.clashesWith(other)) {
                    throw row.refuse("starts_on", "the chair is taken then by " + other.key());
                }
            }
            earlier.add(chairmanships.save(chairmanship));
        });
        chairmanships.flush();
    }

    private Chairmanship read(DatasetRow row) {
        var start = row.date("starts_on", "starts_precision");
        var end = row.optionalDate("ends_on", "ends_precision");
        row.span(start, end, "ends_on");
        return new Chairmanship(new ChairmanshipDraft(
                row.key("code", Function.identity()),
                row.reference("organization_code", "organizations", OrganizationCode::new),
                row.reference("country_iso3", "countries", CountryCode::new),
                start,
                end,
                row.optional("motto"),
                row.optional("theme"),
                row.flag("is_extension"),
                row.word("confidence", Confidence.class),
                row.flag("in_articles"),
                row.optional("note"),
                row.reference("source_id", "sources", SourceCode::new),
                row.references("further_source_ids", "sources", SourceCode::new)));
    }
}
