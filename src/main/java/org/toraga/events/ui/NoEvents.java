package org.toraga.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.toraga.base.ui.EmptyState;
import org.toraga.events.EventService;

/** Says which part of the filter to loosen so that there is something to see. */
class NoEvents extends Div {

    NoEvents(SummitsAddress state, EventService events) {
        var actions = new ArrayList<Component>();
        for (var criterion : state.criteria()) {
            var loosened = state.without(criterion);
            var count = events.count(loosened.filter(), loosened.asOf());
            if (count > 0) {
                actions.add(new Button(
                        getTranslation("events.none.without", getTranslation("events.criterion." + criterion), count),
                        click -> loosened.address().go()));
            }
        }
        var clear = new Button(
                getTranslation("events.none.clear"), click -> state.cleared().go());
        clear.addThemeVariants(ButtonVariant.PRIMARY);
        boolean none = actions.isEmpty();
        actions.add(clear);
        add(new EmptyState(
                getTranslation("events.none"),
                getTranslation(none ? "events.none.together" : "events.none.loosen"),
                List.copyOf(actions).toArray(Component[]::new)));
    }
}
