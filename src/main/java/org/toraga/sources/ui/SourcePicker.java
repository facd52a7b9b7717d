package org.toraga.sources.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceService;

/** Chooses a source by words of its code, title or publisher, or adds one. */
public class SourcePicker extends ComboBox<SourceCode> {

    public SourcePicker(SourceService sources) {
        addClassName("wide");
        var items = new SourceItems(sources);
        setItems(items);
        setItemLabelGenerator(items);
        setHelperComponent(new NewSource(sources, this::setValue));
    }
}
