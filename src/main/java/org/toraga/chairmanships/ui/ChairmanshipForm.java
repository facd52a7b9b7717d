package org.toraga.chairmanships.ui;

import org.toraga.base.Confidence;
import org.toraga.chairmanships.ChairmanshipDraft;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryPicker;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourcePicker;
import org.toraga.sources.ui.SourcesPicker;

class ChairmanshipForm extends RecordForm<ChairmanshipDraft> {

    private final transient CountryNames names;

    ChairmanshipForm(OrganizationService organizations, CountryNames names, SourceService sources) {
        super(ChairmanshipDraft.class, "chairmanships.field.");
        this.names = names;
        code(40);
        requiredField("organization", new OrganizationPicker(organizations));
        requiredField("country", new CountryPicker(names));
        requiredWord("confidence", Confidence.class);
        requiredDate("start");
        date("end");
        text("motto", 300).addClassName("wide");
        text("theme", 500).addClassName("wide");
        flag("extension");
        flag("inArticles");
        longText("note", 2000);
        requiredField("source", new SourcePicker(sources));
        listField("furtherSources", new SourcesPicker(sources));
    }

    @Override
    protected Object name(Object fact) {
        return fact instanceof CountryCode country ? names.of(country, getLocale()) : super.name(fact);
    }
}
