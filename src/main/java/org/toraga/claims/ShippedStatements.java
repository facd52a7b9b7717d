package org.toraga.claims;

import org.springframework.stereotype.Component;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetTable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

@Component
class ShippedStatements implements DatasetTable {

    private final StatementRepository statements;

    ShippedStatements(StatementRepository statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public void load(DatasetFile file) {
        file.forEach(row -> statements.save(new Statement(new StatementDraft(
                row.key("id", Statement::checkCode),
                row.optionalReference("organization_code", "organizations", OrganizationCode::new),
                row.text("speaker"),
                row.optional("speaker_role"),
                row.date("made_on", "made_precision"),
                row.text("occasion"),
                row.text("summary"),
                row.flag("in_articles"),
                row.optional("note"),
                row.reference("source_id", "sources", SourceCode::new)))));
        statements.flush();
    }
}
