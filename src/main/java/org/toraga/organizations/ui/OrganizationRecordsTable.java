package org.toraga.organizations.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.exports.TableColumn;
import org.toraga.organizations.OrganizationListRow;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordsTable;

/** The working list of organizations. */
@Component
class OrganizationRecordsTable extends RecordsTable<OrganizationListRow> {

    private final OrganizationService organizations;

    OrganizationRecordsTable(OrganizationService organizations, Texts texts) {
        super("organizations", "organizations.records.title", "organizations.field.", texts);
        this.organizations = organizations;
    }

    @Override
    protected List<TableColumn<OrganizationListRow>> columns(Locale language) {
        return List.of(
                text("CODE", "code", language, row -> row.code().value()),
                text("NAME", "name", language, OrganizationListRow::name),
                word("KIND", "kind", language, OrganizationListRow::kind),
                date("FOUNDED", "founded", language, OrganizationListRow::founded));
    }

    @Override
    protected List<OrganizationListRow> find(Address narrowed, Locale language, Pageable page) {
        return organizations.find(words(narrowed), page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return organizations.count(words(narrowed));
    }
}
