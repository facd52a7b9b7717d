package org.toraga.maps;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.toraga.base.Roles;

/** What can be done with a map beside looking at it. */
@org.springframework.stereotype.Component
class MapTools {

    private final MapExports exports;
    private final AuthenticationContext authentication;

    MapTools(MapExports exports, AuthenticationContext authentication) {
        this.exports = exports;
        this.authentication = authentication;
    }

    /** What the reader of the page being served may do. */
    static List<Component> of(MapDescription description, MapCaption caption) {
        var tools = Instantiator.get(UI.getCurrent()).getOrCreate(MapTools.class);
        return tools.authentication.hasRole(Roles.MANAGER)
                ? List.of(new MapExportMenu(description, caption, tools.exports))
                : List.of();
    }
}
