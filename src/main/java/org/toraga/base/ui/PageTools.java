package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The tools that the modules above bring. */
@org.springframework.stereotype.Component
class PageTools {

    private final ObjectProvider<PageTool> tools;

    PageTools(ObjectProvider<PageTool> tools) {
        this.tools = tools;
    }

    /** Those that the reader of the page being served may use for it. */
    static List<Component> of(String page) {
        var brought = Instantiator.get(UI.getCurrent()).getOrCreate(PageTools.class);
        return brought.tools
                .orderedStream()
                .map(tool -> tool.of(page))
                .flatMap(Optional::stream)
                .toList();
    }
}
