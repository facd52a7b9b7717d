package org.toraga.sources.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.toraga.sources.SourceCode;

/** Chooses any number of sources by words of their codes, titles or publishers, or adds one. */
public class SourcesPicker extends MultiSelectComboBox<SourceCode> {

    SourcesPicker(SourcePickers pickers) {
        addClassName("wide");
        var items = new SourceItems(pickers.sources());
        setItems(items);
        setItemLabelGenerator(items);
        setHelperComponent(new NewSource(pickers, this::select));
    }
}
