package org.toraga.organizations.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Collectors;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.organizations.OrganizationService;

/** Chooses an organization by its code or name. */
public class OrganizationPicker extends ComboBox<OrganizationCode> {

    public OrganizationPicker(OrganizationService organizations) {
        var all = organizations.all();
        var labels = all.stream()
                .collect(Collectors.toMap(
                        OrganizationDetails::code,
                        details -> details.code() + " · " + details.name().in(getLocale())));
        setItemLabelGenerator(code -> labels.getOrDefault(code, code.value()));
        setItems(all.stream().map(OrganizationDetails::code).toList());
        setClearButtonVisible(true);
    }
}
