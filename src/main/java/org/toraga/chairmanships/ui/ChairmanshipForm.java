package org.toraga.chairmanships.ui;

import org.toraga.base.Confidence;
import org.toraga.chairmanships.ChairmanshipDraft;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.ui.SourcePickers;

class ChairmanshipForm extends RecordForm<ChairmanshipDraft> {

    private final transient CountryNames names;

    ChairmanshipForm(OrganizationService organizations, CountryNames names, SourcePickers sources) {
        super(ChairmanshipDraft.class, "chairmanships.field.");
        this.names = names;
        fields.code(40);
        fields.requiredField("organization", new OrganizationPicker(organizations));
        fields.requiredField("country", new CountryPicker(names));
        fields.requiredWord("confidence", Confidence.class);
        fields.requiredDate("start");
        fields.date("end");
        fields.text("motto", 300).addClassName("wide");
        fields.text("theme", 500).addClassName("wide");
        fields.flag("extension");
        fields.flag("inArticles");
        fields.longText("note", 2000);
        fields.requiredField("source", sources.one());
        fields.listField("furtherSources", sources.several());
    }

    @Override
    protected Object name(Object fact) {
        return fact instanceof CountryCode country ? names.of(country, getLocale()) : super.name(fact);
    }
}
