package org.toraga.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.DatePickers;
import org.toraga.base.ui.DefaultDay;
import org.toraga.base.ui.Formats;

/**
 * Says as of which day everything is shown, and changes it at the same address. The fields for it are made when they are
 * first asked for: every page has this control, and few days are changed.
 */
class AsOfControl extends Div {

    private final DefaultDay defaultDay;
    private final Span prefix = new Span();
    private final Span day = new Span();
    private final Button face = new Button();
    private final Popover popover = new Popover();
    private @Nullable DatePicker picker;
    private Address address = Address.of(new Location(""));

    AsOfControl(DefaultDay defaultDay) {
        this.defaultDay = defaultDay;
        addClassName("as-of");
        prefix.setText(getTranslation("shell.asOf"));
        prefix.addClassName("as-of-prefix");
        day.addClassName("as-of-day");
        var words = new Span(prefix, day);
        words.addClassName("as-of-words");
        face.getElement().appendChild(words.getElement());
        face.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        face.addClassName("as-of-face");
        popover.setTarget(face);
        popover.setModal(true);
        popover.setAriaLabel(getTranslation("shell.asOf.choose"));
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened() && picker == null) {
                picker = createPicker();
                popover.add(createPanel(picker));
            }
        });
        add(face, popover);
    }

    private DatePicker createPicker() {
        var created = DatePickers.create(getLocale());
        created.setLabel(getTranslation("shell.asOf.day"));
        created.setMin(AsOf.FIRST);
        created.setMax(AsOf.LAST);
        created.setValue(AsOf.current());
        created.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        return created;
    }

    private Div createPanel(DatePicker picker) {
        var today = new Button(getTranslation("shell.asOf.today"), click -> go(LocalDate.now()));
        var preset = new Button(
                getTranslation("shell.asOf.default", Formats.date(defaultDay.get(), getLocale())),
                click -> go(defaultDay.get()));
        var shortcuts = new Div(today, preset);
        shortcuts.addClassName("as-of-shortcuts");
        var panel = new Div(picker, shortcuts, new Paragraph(getTranslation("shell.asOf.help")));
        panel.addClassName("as-of-panel");
        return panel;
    }

    /** Shows the current day and remembers the address at which another is to be shown. */
    void show(Location location) {
        address = Address.of(location);
        var current = AsOf.current();
        var shown = Formats.date(current, getLocale());
        day.setText(shown);
        if (picker != null) {
            picker.setValue(current);
        }
        face.setAriaLabel(getTranslation("shell.asOf.label", shown));
    }

    void go(LocalDate chosen) {
        popover.close();
        address.with(AsOf.PARAMETER, chosen).go();
    }
}
