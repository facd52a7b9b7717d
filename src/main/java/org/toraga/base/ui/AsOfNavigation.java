package org.toraga.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Keeps the as-of day in every address: what lacks one, or names none, gets the day shown so far or else the default. */
@Component
class AsOfNavigation implements VaadinServiceInitListener {

    private final DefaultDay defaultDay;

    AsOfNavigation(DefaultDay defaultDay) {
        this.defaultDay = defaultDay;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::keepDay));
    }

    private void keepDay(BeforeEnterEvent event) {
        UI ui = event.getUI();
        var parameters = event.getLocation().getQueryParameters();
        var named = AsOf.read(parameters);
        var day = named.or(() -> AsOf.find(ui)).orElseGet(defaultDay::get);
        AsOf.set(ui, day);
        var showsError = HasErrorParameter.class.isAssignableFrom(event.getNavigationTarget());
        if (named.isEmpty() && !showsError && !event.getNavigationTarget().isAnnotationPresent(OutsideTime.class)) {
            event.forwardTo(event.getLocation().getPath(), AsOf.with(parameters, day));
        }
    }
}
