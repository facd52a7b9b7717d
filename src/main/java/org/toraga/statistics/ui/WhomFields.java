package org.toraga.statistics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.memberships.GroupRule;
import org.toraga.memberships.GroupRuleException;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;

/** Whom the picture is about: states, members, organizations, the world, or a group of one's own. */
class WhomFields extends LateFields {

    /** Rules to begin with, one click each. */
    private static final List<String> EXAMPLES =
            List.of("SCO or OTS", "SCO and not OTS", "CSTO or OTS observers", "members of at least two of the six");

    private static final int MOST_TICKED = 200;

    private final transient ExplorerPage page;
    private final transient MembershipService memberships;
    private final Select<Scope> scope = new Select<>();
    private final Late<Select<OrganizationCode>> organization;
    private final Late<MultiSelectComboBox<OrganizationCode>> organizations;
    private final Late<MultiSelectComboBox<CountryCode>> states;
    private final Late<TextField> rule;
    private final Late<Div> examples;
    private final Late<Checkbox> together;
    private final Late<Checkbox> grew;

    WhomFields(List<OrganizationCode> all, CountryNames names, MembershipService memberships, ExplorerPage page) {
        this.page = page;
        this.memberships = memberships;
        addClassName("explorer-fields");
        scope.setLabel(getTranslation("statistics.explorer.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(one -> getTranslation(Texts.key(one)));
        scope.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.SCOPE, Address.text(change.getValue())));
            }
        });
        addNow(scope);
        organization = late(() -> createOrganization(all));
        organizations = late(() -> createOrganizations(all));
        states = late(() -> createStates(names));
        rule = late(this::createRule);
        examples = late(this::createExamples);
        together = tick(
                "statistics.explorer.together",
                isTicked -> page.go(page.state().with(ExplorerState.TOGETHER, isTicked ? "true" : null)));
        grew = tick(
                "statistics.explorer.grew",
                isTicked -> page.go(page.state().with(ExplorerState.MEMBERS, isTicked ? "grew" : null)));
    }

    private Select<OrganizationCode> createOrganization(List<OrganizationCode> all) {
        var field = new Select<OrganizationCode>();
        field.setLabel(getTranslation("statistics.explorer.organization"));
        field.setItems(all);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.ORGANIZATION, change.getValue()));
            }
        });
        return field;
    }

    private MultiSelectComboBox<OrganizationCode> createOrganizations(List<OrganizationCode> all) {
        var field = new MultiSelectComboBox<OrganizationCode>(getTranslation("statistics.explorer.organizations"));
        field.setItems(all);
        field.setPlaceholder(getTranslation("statistics.explorer.organizations.all"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = all.stream().filter(change.getValue()::contains).toList();
                page.go(page.state()
                        .with(
                                ExplorerState.ORGANIZATION,
                                chosen.size() == all.size() ? null : ExplorerState.join(chosen)));
            }
        });
        return field;
    }

    private MultiSelectComboBox<CountryCode> createStates(CountryNames names) {
        var language = getLocale();
        var field = new MultiSelectComboBox<CountryCode>(getTranslation("statistics.explorer.states"));
        field.setItemLabelGenerator(country -> names.of(country, language));
        field.setItems(names.sorted(language));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen =
                        change.getValue().stream().sorted().limit(MOST_TICKED).toList();
                page.go(page.state()
                        .with(ExplorerState.RULE, null)
                        .with(ExplorerState.STATES, ExplorerState.join(chosen)));
            }
        });
        return field;
    }

    private TextField createRule() {
        var field = new TextField(getTranslation("statistics.explorer.rule"));
        field.setMaxLength(GroupRule.MAX_LENGTH);
        field.setManualValidation(true);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setPlaceholder(EXAMPLES.get(1));
        field.getElement().setAttribute("spellcheck", "false");
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && check(field, change.getValue())) {
                page.go(withRule(change.getValue()));
            }
        });
        return field;
    }

    private Div createExamples() {
        var label = new Span(getTranslation("statistics.explorer.rule.examples"));
        label.addClassName("explorer-examples-label");
        var block = new Div(label);
        block.addClassName("explorer-examples");
        for (var example : EXAMPLES) {
            var button = new Button(example, click -> page.go(withRule(example)));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.getElement().setAttribute("lang", "en");
            block.add(button);
        }
        return block;
    }

    private ExplorerState withRule(String text) {
        return page.state().with(ExplorerState.STATES, null).with(ExplorerState.RULE, text.strip());
    }

    /** Shows what is wrong with a rule, or how many states it means. @return whether it can be shown */
    private boolean check(TextField rule, String text) {
        rule.setHelperText(getTranslation("statistics.explorer.rule.help"));
        if (text.isBlank()) {
            rule.setInvalid(false);
            return true;
        }
        try {
            var group = memberships.group(GroupRule.parse(text), AsOf.current());
            rule.setInvalid(false);
            rule.setHelperText(getTranslation("statistics.explorer.rule.states", group.size()));
            return true;
        } catch (GroupRuleException refused) {
            rule.setErrorMessage(
                    getTranslation(refused.textKey(), refused.facts().toArray()));
            rule.setHelperText(null);
            rule.setInvalid(true);
            return false;
        }
    }

    /** @param shown the organization whose members are shown */
    void show(ExplorerState state, OrganizationCode shown, List<OrganizationCode> aggregates, LocalDate asOf) {
        var of = state.scope();
        scope.setValue(of);
        organization.show(of == Scope.MEMBERS).ifPresent(field -> field.setValue(shown));
        // All of them are what an empty field stands for.
        var chosen = state.organizations().isEmpty() ? Set.<OrganizationCode>of() : Set.copyOf(aggregates);
        organizations.show(of == Scope.ORGANIZATIONS).ifPresent(field -> field.setValue(chosen));
        showGroup(state, of == Scope.GROUP);
        together.show(of == Scope.MEMBERS || of == Scope.GROUP).ifPresent(field -> field.setValue(state.together()));
        var canGrow = of == Scope.MEMBERS
                || of == Scope.ORGANIZATIONS
                || (of == Scope.GROUP && state.states().isEmpty());
        grew.show(canGrow).ifPresent(field -> {
            field.setValue(state.grew());
            field.setHelperText(getTranslation("statistics.explorer.grew.help", Formats.date(asOf, getLocale())));
        });
    }

    private void showGroup(ExplorerState state, boolean isShown) {
        states.show(isShown).ifPresent(field -> field.setValue(known(field, state.states())));
        rule.show(isShown).ifPresent(field -> {
            if (!field.getValue().strip().equals(state.rule())) {
                field.setValue(state.rule());
            }
            check(field, state.rule());
        });
        examples.show(isShown);
    }

    private static Set<CountryCode> known(MultiSelectComboBox<CountryCode> field, List<CountryCode> codes) {
        var all = field.getListDataView().getItems().collect(Collectors.toSet());
        return codes.stream().filter(all::contains).collect(Collectors.toSet());
    }
}
