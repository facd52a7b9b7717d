package org.toraga.sources.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceService;

/** Chooses any number of sources by words of their codes, titles or publishers, or adds one. */
public class SourcesPicker extends MultiSelectComboBox<SourceCode> {

    public SourcesPicker(SourceService sources) {
        addClassName("wide");
        var items = new SourceItems(sources);
        setItems(items);
        setItemLabelGenerator(items);
        setHelperComponent(new NewSource(sources, this::select));
    }
}
