package org.toraga.organizations.ui;

import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.organizations.OrganizationDraft;
import org.toraga.organizations.OrganizationKind;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourcePicker;
import org.toraga.sources.ui.SourcesPicker;

class OrganizationForm extends RecordForm<OrganizationDraft> {

    OrganizationForm(CountryNames names, SourceService sources) {
        super(OrganizationDraft.class, "organizations.field.");
        code(12);
        requiredText("shortName", 20);
        requiredText("name", 200).addClassName("wide");
        requiredWord("kind", OrganizationKind.class);
        requiredDate("founded");
        text("headquartersCity", 100);
        field("headquartersCountry", new CountryPicker(names));
        webAddress("website", 500);
        requiredLongText("mandate", 2000);
        longText("note", 2000);
        requiredField("source", new SourcePicker(sources));
        listField("furtherSources", new SourcesPicker(sources));
    }
}
