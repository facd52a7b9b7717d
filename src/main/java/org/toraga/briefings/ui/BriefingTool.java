package org.toraga.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.toraga.base.Roles;
import org.toraga.base.ui.PageTool;
import org.toraga.briefings.BriefingService;

/** Puts the menu of packs into the head of the pages that packs are made of, for managers. */
@org.springframework.stereotype.Component
class BriefingTool implements PageTool {

    private final BriefingService briefings;
    private final PackMaking making;
    private final AuthenticationContext authentication;

    BriefingTool(BriefingService briefings, PackMaking making, AuthenticationContext authentication) {
        this.briefings = briefings;
        this.making = making;
        this.authentication = authentication;
    }

    @Override
    public Optional<Component> of(String page) {
        return authentication.hasRole(Roles.MANAGER)
                ? Optional.of(new BriefingMenu(page.isEmpty(), briefings, making))
                : Optional.empty();
    }
}
