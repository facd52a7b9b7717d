package org.toraga.compare;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;

/** Chooses what is compared: either organizations or states. Choosing one of the one kind lets go of the other. */
class CompareChooser extends Div {

    private final MultiSelectComboBox<OrganizationCode> organizations =
            new MultiSelectComboBox<>(getTranslation("compare.organizations"));
    private final MultiSelectComboBox<CountryCode> states = new MultiSelectComboBox<>(getTranslation("compare.states"));

    private Comparison shown = Comparison.NONE;

    /** @param choose told what the user has chosen, in the order of choosing */
    CompareChooser(List<OrganizationDetails> known, CountryNames names, Consumer<Comparison> choose) {
        addClassName("compare-chooser");
        organizations.setItems(known.stream().map(OrganizationDetails::code).toList());
        organizations.setItemLabelGenerator(OrganizationCode::value);
        states.setItems(names.sorted(getLocale()));
        states.setItemLabelGenerator(state -> names.of(state, getLocale()));
        prepare(organizations);
        prepare(states);
        organizations.addValueChangeListener(change -> {
            if (change.isFromClient() && isFew(organizations)) {
                choose.accept(Comparison.of(ordered(shown.organizations(), change.getValue())));
            }
        });
        states.addValueChangeListener(change -> {
            if (change.isFromClient() && isFew(states)) {
                choose.accept(Comparison.ofStates(ordered(shown.states(), change.getValue())));
            }
        });
        var or = new Span(getTranslation("compare.or"));
        or.addClassName("compare-or");
        add(organizations, or, states);
    }

    private void prepare(MultiSelectComboBox<?> field) {
        field.setHelperText(getTranslation("compare.few"));
        field.setErrorMessage(getTranslation("compare.tooMany"));
        field.setClearButtonVisible(true);
        field.setManualValidation(true);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.NONE);
    }

    private static boolean isFew(MultiSelectComboBox<?> field) {
        var isFew = field.getValue().size() <= Comparison.MOST;
        field.setInvalid(!isFew);
        return isFew;
    }

    /** Those that were there keep their places; what is new comes last. */
    private static <T> List<T> ordered(List<T> before, Set<T> now) {
        return Stream.concat(before.stream().filter(now::contains), now.stream().filter(one -> !before.contains(one)))
                .toList();
    }

    void show(Comparison comparison) {
        shown = comparison;
        organizations.setInvalid(false);
        states.setInvalid(false);
        organizations.setValue(new LinkedHashSet<>(comparison.organizations()));
        states.setValue(new LinkedHashSet<>(comparison.states()));
    }
}
