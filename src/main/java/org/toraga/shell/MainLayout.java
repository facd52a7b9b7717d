package org.toraga.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;

/** The frame around every page. */
@Layout
@RolesAllowed(Roles.VIEWER)
class MainLayout extends AppLayout {

    MainLayout() {
        var menu = new SideNav();
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> menu.addItem(new SideNavItem(getTranslation(entry.title()), entry.path())));
        addToDrawer(menu);
    }
}
