package org.toraga.overview;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.ViewHeader;

@Route("")
@Menu(title = "overview.title", order = 10, icon = "home")
@RolesAllowed(Roles.VIEWER)
class OverviewView extends Main implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new ViewHeader(getTranslation("overview.title"), String.valueOf(AsOf.current())));
    }
}
