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
class WhomFields extends Div {

    /** Rules to begin with, one click each. */
    private static final List<String> EXAMPLES =
            List.of("SCO or OTS", "SCO and not OTS", "CSTO or OTS observers", "members of at least two of the six");

    private static final int MOST_TICKED = 200;

    private final transient ExplorerPage page;
    private final transient MembershipService memberships;
    private final Select<Scope> scope = new Select<>();
    private final Select<OrganizationCode> organization = new Select<>();
    private final MultiSelectComboBox<OrganizationCode> organizations =
            new MultiSelectComboBox<>(getTranslation("statistics.explorer.organizations"));
    private final MultiSelectComboBox<CountryCode> states =
            new MultiSelectComboBox<>(getTranslation("statistics.explorer.states"));
    private final TextField rule = new TextField(getTranslation("statistics.explorer.rule"));
    private final Div examples = new Div();
    private final Checkbox together = new Checkbox(getTranslation("statistics.explorer.together"));
    private final Checkbox grew = new Checkbox(getTranslation("statistics.explorer.grew"));

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
        organization.setLabel(getTranslation("statistics.explorer.organization"));
        organization.setItems(all);
        organization.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.ORGANIZATION, change.getValue()));
            }
        });
        organizations.setItems(all);
        organizations.setPlaceholder(getTranslation("statistics.explorer.organizations.all"));
        organizations.setClearButtonVisible(true);
        organizations.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = all.stream().filter(change.getValue()::contains).toList();
                page.go(page.state()
                        .with(
                                ExplorerState.ORGANIZATION,
                                chosen.size() == all.size() ? null : ExplorerState.join(chosen)));
            }
        });
        setUpStates(names);
        setUpRule();
        setUpTicks();
        add(scope, organization, organizations, states, rule, examples, together, grew);
    }

    private void setUpStates(CountryNames names) {
        var language = getLocale();
        states.setItemLabelGenerator(country -> names.of(country, language));
        states.setItems(names.sorted(language));
        states.setClearButtonVisible(true);
        states.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen =
                        change.getValue().stream().sorted().limit(MOST_TICKED).toList();
                page.go(page.state()
                        .with(ExplorerState.RULE, null)
                        .with(ExplorerState.STATES, ExplorerState.join(chosen)));
            }
        });
    }

    private void setUpRule() {
        rule.setMaxLength(GroupRule.MAX_LENGTH);
        rule.setManualValidation(true);
        rule.setClearButtonVisible(true);
        rule.setValueChangeMode(ValueChangeMode.LAZY);
        rule.setPlaceholder(EXAMPLES.get(1));
        rule.getElement().setAttribute("spellcheck", "false");
        rule.addValueChangeListener(change -> {
            if (change.isFromClient() && check(change.getValue())) {
                page.go(withRule(change.getValue()));
            }
        });
        examples.addClassName("explorer-examples");
        var label = new Span(getTranslation("statistics.explorer.rule.examples"));
        label.addClassName("explorer-examples-label");
        examples.add(label);
        for (var example : EXAMPLES) {
            var button = new Button(example, click -> page.go(withRule(example)));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.getElement().setAttribute("lang", "en");
            examples.add(button);
        }
    }

    private ExplorerState withRule(String text) {
        return page.state().with(ExplorerState.STATES, null).with(ExplorerState.RULE, text.strip());
    }

    private void setUpTicks() {
        together.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.TOGETHER, change.getValue() ? "true" : null));
            }
        });
        grew.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.MEMBERS, change.getValue() ? "grew" : null));
            }
        });
    }

    /** Shows what is wrong with a rule, or how many states it means. @return whether it can be shown */
    private boolean check(String text) {
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
        organization.setVisible(of == Scope.MEMBERS);
        organization.setValue(shown);
        organizations.setVisible(of == Scope.ORGANIZATIONS);
        // All of them are what an empty field stands for.
        organizations.setValue(state.organizations().isEmpty() ? Set.of() : Set.copyOf(aggregates));
        showGroup(state, of == Scope.GROUP);
        var canBeOne = of == Scope.MEMBERS || of == Scope.GROUP;
        together.setVisible(canBeOne);
        together.setValue(state.together());
        grew.setVisible(of == Scope.MEMBERS
                || of == Scope.ORGANIZATIONS
                || (of == Scope.GROUP && state.states().isEmpty()));
        grew.setValue(state.grew());
        grew.setHelperText(getTranslation("statistics.explorer.grew.help", Formats.date(asOf, getLocale())));
    }

    private void showGroup(ExplorerState state, boolean isShown) {
        states.setVisible(isShown);
        rule.setVisible(isShown);
        examples.setVisible(isShown);
        if (!isShown) {
            return;
        }
        states.setValue(known(state.states()));
        if (!rule.getValue().strip().equals(state.rule())) {
            rule.setValue(state.rule());
        }
        check(state.rule());
    }

    private Set<CountryCode> known(List<CountryCode> codes) {
        var all = states.getListDataView().getItems().collect(Collectors.toSet());
        return codes.stream().filter(all::contains).collect(Collectors.toSet());
    }
}
