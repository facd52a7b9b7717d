package org.toraga.sources.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.toraga.sources.SourceCode;

/** Chooses a source by words of its code, title or publisher, or adds one. */
public class SourcePicker extends ComboBox<SourceCode> {

    SourcePicker(SourcePickers pickers) {
        addClassName("wide");
        var items = new SourceItems(pickers.sources());
        setItems(items);
        setItemLabelGenerator(items);
        setHelperComponent(new NewSource(pickers, this::setValue));
    }
}
