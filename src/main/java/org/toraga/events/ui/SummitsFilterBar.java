package org.toraga.events.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.DatePickers;
import org.toraga.base.ui.Texts;
import org.toraga.events.EventKind;
import org.toraga.events.EventStatus;
import org.toraga.organizations.OrganizationCode;

/** One filter for all lenses. Fields follow the address; what the user changes goes into the address. */
class SummitsFilterBar extends Div {

    private final MultiSelectComboBox<OrganizationCode> organizations;
    private final MultiSelectComboBox<EventKind> kinds;
    private final MultiSelectComboBox<EventStatus> statuses;
    private final DatePicker from;
    private final DatePicker until;
    private final TextField city;
    private final TextField words;
    private final Button toggle = new Button();
    private Address address = Address.none();

    SummitsFilterBar(List<OrganizationCode> offered) {
        addClassName("event-filter");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("events.filter"));
        organizations = list("events.organization", offered, OrganizationCode::toString);
        kinds = list("events.kind", List.of(EventKind.values()), kind -> getTranslation(Texts.key(kind)));
        statuses = list("events.status", List.of(EventStatus.values()), status -> getTranslation(Texts.key(status)));
        from = day("events.from");
        until = day("events.until");
        city = text("events.where");
        words = text("events.words");
        words.setClearButtonVisible(true);
        follow(organizations, SummitsAddress.ORGANIZATION, SummitsAddress::codes);
        follow(kinds, SummitsAddress.KIND, SummitsAddress::words);
        follow(statuses, SummitsAddress.STATUS, SummitsAddress::words);
        follow(from, SummitsAddress.FROM, day -> day);
        follow(until, SummitsAddress.UNTIL, day -> day);
        follow(city, SummitsAddress.CITY, text -> text);
        follow(words, SummitsAddress.WORDS, text -> text);
        var fields = new Div(organizations, kinds, statuses, from, until, city, words);
        fields.addClassName("event-filter-fields");
        add(createToggle(), fields);
    }

    /** On a phone the fields are folded away until asked for. */
    private Component createToggle() {
        toggle.addClassName("event-filter-toggle");
        expand(false);
        toggle.addClickListener(click -> {
            boolean open = !hasClassName("event-filter-open");
            setClassName("event-filter-open", open);
            expand(open);
        });
        return toggle;
    }

    private void expand(boolean open) {
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void show(SummitsAddress state) {
        address = state.address();
        var filter = state.filter();
        organizations.setValue(filter.organizations());
        kinds.setValue(filter.kinds());
        statuses.setValue(filter.statuses());
        from.setValue(filter.from());
        until.setValue(filter.before() == null ? null : filter.before().minusDays(1));
        city.setValue(filter.city());
        words.setValue(filter.words());
        var narrowing = state.criteria().size();
        toggle.setText(getTranslation("events.filter.toggle", narrowing));
    }

    private <V> void follow(
            HasValue<? extends AbstractField.ComponentValueChangeEvent<?, V>, V> field,
            String name,
            Function<V, @Nullable Object> text) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var value = change.getValue();
                address.with(name, value == null ? null : text.apply(value)).go();
            }
        });
    }

    private <T> MultiSelectComboBox<T> list(String label, List<T> items, Function<T, String> word) {
        var list = new MultiSelectComboBox<T>(getTranslation(label));
        list.setItems(items);
        list.setItemLabelGenerator(word::apply);
        list.setPlaceholder(getTranslation("events.filter.any"));
        list.setClearButtonVisible(true);
        list.setAutoExpand(MultiSelectComboBox.AutoExpandMode.NONE);
        return list;
    }

    private DatePicker day(String label) {
        var day = DatePickers.create(getLocale());
        day.setLabel(getTranslation(label));
        day.setClearButtonVisible(true);
        return day;
    }

    private TextField text(String label) {
        var text = new TextField(getTranslation(label));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(200);
        return text;
    }
}
