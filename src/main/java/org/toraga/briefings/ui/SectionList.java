package org.toraga.briefings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toraga.base.ui.Symbol;
import org.toraga.base.ui.Texts;
import org.toraga.briefings.SectionKind;

/** The sections of a pack, to be ticked and put in order; all by keyboard too. */
class SectionList extends Div {

    private final OrderedList list = new OrderedList();
    private final Runnable changed;
    private final List<SectionKind> order = new ArrayList<>();
    private final Set<SectionKind> ticked = new HashSet<>();

    /** @param changed run when the user has changed something */
    SectionList(Runnable changed) {
        this.changed = changed;
        addClassName("pack-sections");
        list.getElement().setAttribute("aria-label", getTranslation("briefings.compose.sections"));
        add(list);
    }

    /** @param all that there can be @param chosen those that are ticked, in their order */
    void show(List<SectionKind> all, List<SectionKind> chosen) {
        order.clear();
        ticked.clear();
        chosen.stream().filter(all::contains).forEach(order::add);
        ticked.addAll(order);
        all.stream().filter(section -> !order.contains(section)).forEach(order::add);
        fill();
    }

    /** Those that are ticked, in their order. */
    List<SectionKind> chosen() {
        return order.stream().filter(ticked::contains).toList();
    }

    private void fill() {
        list.removeAll();
        order.forEach(section -> list.add(item(section)));
    }

    private ListItem item(SectionKind section) {
        var name = getTranslation(Texts.key(section));
        var box = new Checkbox(name, ticked.contains(section));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (change.getValue()) {
                    ticked.add(section);
                } else {
                    ticked.remove(section);
                }
                changed.run();
            }
        });
        var place = order.indexOf(section);
        var up = mover(Symbol.UP, "briefings.compose.up", name, section, -1);
        var down = mover(Symbol.DOWN, "briefings.compose.down", name, section, 1);
        up.setEnabled(place > 0);
        down.setEnabled(place < order.size() - 1);
        return new ListItem(box, new Div(up, down));
    }

    private Button mover(Symbol symbol, String key, String name, SectionKind section, int by) {
        var mover = new Button(symbol.draw(), click -> move(section, by));
        mover.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        mover.setAriaLabel(getTranslation(key, name));
        mover.setTooltipText(getTranslation(key, name));
        return mover;
    }

    /** The focus goes with the section, so that it can be moved on by the same key. */
    private void move(SectionKind section, int by) {
        var place = order.indexOf(section);
        var target = place + by;
        if (target < 0 || target >= order.size()) {
            return;
        }
        order.remove(place);
        order.add(target, section);
        fill();
        var movers = ((ListItem) list.getComponentAt(target)).getComponentAt(1);
        var enabled = movers.getChildren()
                .map(Button.class::cast)
                .filter(Button::isEnabled)
                .toList();
        (by < 0 ? enabled.getFirst() : enabled.getLast()).focus();
        changed.run();
    }
}
