package org.toraga.support;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;

/** A page without a frame that shows nothing, for tests of a panel: what they find is the panel's. It has a day as others have. */
@Route(value = BlankPage.ADDRESS, autoLayout = false)
@RolesAllowed(Roles.VIEWER)
public class BlankPage extends Main {

    public static final String ADDRESS = "test-only/blank";
}
