package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationCode;

/** How the picture is drawn: what it stands against, what stands out, scale, window and annotations. */
class OptionFields extends Div {

    private static final List<Integer> WINDOWS = List.of(1, 3, 5, 10, 20);

    private final transient ExplorerPage page;
    private final transient List<IndicatorChoice> choices;
    private final ComboBox<IndicatorChoice> against;
    private final MultiSelectComboBox<String> pick =
            new MultiSelectComboBox<>(getTranslation("statistics.explorer.pick"));
    private final Select<Integer> window = new Select<>();
    private final Checkbox oneYear = new Checkbox(getTranslation("statistics.explorer.oneYear"));
    private final Checkbox log = new Checkbox(getTranslation("statistics.explorer.log"));
    private final CheckboxGroup<Annotation> marks = new CheckboxGroup<>(getTranslation("statistics.explorer.marks"));
    private final transient List<OrganizationCode> organizations;
    private int lastYear;

    OptionFields(
            List<IndicatorChoice> choices,
            List<OrganizationCode> organizations,
            CountryNames names,
            Component added,
            ExplorerPage page) {
        this.page = page;
        this.organizations = organizations;
        this.choices = choices.stream().filter(IndicatorChoice::isSingle).toList();
        addClassName("explorer-fields");
        against = WhatFields.picker(this.choices, getLocale());
        against.setLabel(getTranslation("statistics.explorer.against"));
        against.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                page.go(page.state()
                        .with(ExplorerState.AGAINST, change.getValue().code()));
            }
        });
        setUpPick(names);
        setUpWindow();
        log.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.LOG, change.getValue() ? "true" : null));
            }
        });
        marks.setItems(Annotation.values());
        marks.setItemLabelGenerator(mark -> getTranslation(Texts.key(mark)));
        marks.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state()
                        .with(
                                ExplorerState.MARKS,
                                ExplorerState.join(change.getValue().stream()
                                        .map(Address::text)
                                        .sorted()
                                        .toList())));
            }
        });
        oneYear.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.YEARS, change.getValue() ? lastYear : null));
            }
        });
        add(against, pick, window, oneYear, log, marks, added);
    }

    private void setUpPick(CountryNames names) {
        var language = getLocale();
        var keys = new ArrayList<>(
                organizations.stream().map(OrganizationCode::value).toList());
        names.sorted(language).forEach(country -> keys.add(country.value()));
        pick.setItems(keys);
        pick.setItemLabelGenerator(
                key -> key.length() == 3 && CountryCode.read(key).isPresent() && !isOrganization(key)
                        ? names.of(new CountryCode(key), language)
                        : key);
        pick.setClearButtonVisible(true);
        pick.setHelperText(getTranslation("statistics.explorer.pick.help"));
        pick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state()
                        .with(
                                ExplorerState.PICK,
                                ExplorerState.join(
                                        change.getValue().stream().sorted().toList())));
            }
        });
    }

    private boolean isOrganization(String key) {
        return organizations.stream().anyMatch(code -> code.value().equals(key));
    }

    private void setUpWindow() {
        window.setLabel(getTranslation("statistics.explorer.windowField"));
        window.setItems(WINDOWS);
        window.setItemLabelGenerator(years -> getTranslation("statistics.explorer.windowField.years", years));
        window.setHelperText(getTranslation("statistics.explorer.windowField.help"));
        window.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.WINDOW, change.getValue()));
            }
        });
    }

    /** @param last year with figures that is over on the day of the page */
    void show(ExplorerState state, int last) {
        var years = state.years();
        lastYear = years == null ? last : years.to();
        var lens = state.lens();
        against.setVisible(lens == ExplorerLens.SCATTER);
        var usual = state.indicators().contains(ExplorerReader.WEALTH) ? ExplorerReader.LIFE : ExplorerReader.WEALTH;
        var code = state.against() == null ? usual : state.against();
        against.setValue(IndicatorChoice.of(List.of(code), choices).orElse(null));
        var isOfStates = state.scope() != Scope.WORLD && !(state.isOfGroups() && state.scope() != Scope.ORGANIZATIONS);
        pick.setVisible(isOfStates && lens != ExplorerLens.MAP && lens != ExplorerLens.TABLE);
        var known = pick.getListDataView().getItems().collect(Collectors.toSet());
        pick.setValue(state.pick().stream().filter(known::contains).collect(Collectors.toSet()));
        var isTableOfOneYear = lens == ExplorerLens.TABLE && years != null && years.isSingle();
        oneYear.setVisible(lens == ExplorerLens.TABLE);
        oneYear.setValue(isTableOfOneYear);
        window.setVisible(lens.isOfOneYear() || isTableOfOneYear);
        if (!WINDOWS.contains(state.window())) {
            window.setItems(Stream.concat(WINDOWS.stream(), Stream.of(state.window()))
                    .sorted()
                    .toList());
        }
        window.setValue(state.window());
        log.setVisible(lens == ExplorerLens.LINE || lens == ExplorerLens.RANKING || lens == ExplorerLens.SCATTER);
        log.setValue(state.log());
        marks.setVisible(lens == ExplorerLens.LINE);
        marks.setValue(Set.copyOf(state.marks()));
    }
}
