package org.toraga.organizations.ui;

import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.organizations.OrganizationDraft;
import org.toraga.organizations.OrganizationKind;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.ui.SourcePickers;

class OrganizationForm extends RecordForm<OrganizationDraft> {

    OrganizationForm(CountryNames names, SourcePickers sources) {
        super(OrganizationDraft.class, "organizations.field.");
        fields.code(12);
        fields.requiredText("shortName", 20);
        fields.requiredText("name", 200).addClassName("wide");
        fields.translations("name", 200);
        fields.requiredWord("kind", OrganizationKind.class);
        fields.requiredDate("founded");
        fields.text("headquartersCity", 100);
        fields.field("headquartersCountry", new CountryPicker(names));
        fields.webAddress("website", 500);
        fields.requiredLongText("mandate", 2000);
        fields.longText("note", 2000);
        fields.requiredField("source", sources.one());
        fields.listField("furtherSources", sources.several());
    }
}
