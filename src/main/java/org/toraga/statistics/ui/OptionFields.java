package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
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
class OptionFields extends LateFields {

    private static final List<Integer> WINDOWS = List.of(1, 3, 5, 10, 20);

    private final transient ExplorerPage page;
    private final transient List<IndicatorChoice> choices;
    private final Late<ComboBox<IndicatorChoice>> against;
    private final Late<MultiSelectComboBox<String>> pick;
    private final Late<Select<Integer>> window;
    private final Late<Checkbox> oneYear;
    private final Late<Checkbox> log;
    private final Late<CheckboxGroup<Annotation>> marks;
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
        against = late(this::createAgainst);
        pick = late(() -> createPick(names));
        window = late(this::createWindow);
        oneYear = tick(
                "statistics.explorer.oneYear",
                isTicked -> page.go(page.state().with(ExplorerState.YEARS, isTicked ? lastYear : null)));
        log = tick(
                "statistics.explorer.log",
                isTicked -> page.go(page.state().with(ExplorerState.LOG, isTicked ? "true" : null)));
        marks = late(this::createMarks);
        addNow(added);
    }

    private ComboBox<IndicatorChoice> createAgainst() {
        var field = WhatFields.picker(choices, getLocale());
        field.setLabel(getTranslation("statistics.explorer.against"));
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                page.go(page.state()
                        .with(ExplorerState.AGAINST, change.getValue().code()));
            }
        });
        return field;
    }

    private MultiSelectComboBox<String> createPick(CountryNames names) {
        var language = getLocale();
        var keys = new ArrayList<>(
                organizations.stream().map(OrganizationCode::value).toList());
        names.sorted(language).forEach(country -> keys.add(country.value()));
        var field = new MultiSelectComboBox<String>(getTranslation("statistics.explorer.pick"));
        field.setItems(keys);
        field.setItemLabelGenerator(
                key -> key.length() == 3 && CountryCode.read(key).isPresent() && !isOrganization(key)
                        ? names.of(new CountryCode(key), language)
                        : key);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state()
                        .with(
                                ExplorerState.PICK,
                                ExplorerState.join(inOrder(page.state().pick(), change.getValue()))));
            }
        });
        return field;
    }

    /** What was picked before keeps its place, and thereby its colour. */
    private static List<String> inOrder(List<String> before, Set<String> picked) {
        return Stream.concat(
                        before.stream().filter(picked::contains),
                        picked.stream().filter(key -> !before.contains(key)).sorted())
                .toList();
    }

    private boolean isOrganization(String key) {
        return organizations.stream().anyMatch(code -> code.value().equals(key));
    }

    private Select<Integer> createWindow() {
        var field = new Select<Integer>();
        field.setLabel(getTranslation("statistics.explorer.windowField"));
        field.setItems(WINDOWS);
        field.setItemLabelGenerator(years -> getTranslation("statistics.explorer.windowField.years", years));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.WINDOW, change.getValue()));
            }
        });
        return field;
    }

    private CheckboxGroup<Annotation> createMarks() {
        var field = new CheckboxGroup<Annotation>(getTranslation("statistics.explorer.marks"));
        field.setItems(Annotation.values());
        field.setItemLabelGenerator(mark -> getTranslation(Texts.key(mark)));
        field.addValueChangeListener(change -> {
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
        return field;
    }

    /** @param last year with figures that is over on the day of the page */
    void show(ExplorerState state, int last) {
        var years = state.years();
        lastYear = years == null ? last : years.to();
        var lens = state.lens();
        var usual = state.indicators().contains(ExplorerReader.WEALTH) ? ExplorerReader.LIFE : ExplorerReader.WEALTH;
        var code = state.against() == null ? usual : state.against();
        against.show(lens == ExplorerLens.SCATTER)
                .ifPresent(field -> field.setValue(
                        IndicatorChoice.of(List.of(code), choices).orElse(null)));
        var isOfStates = state.scope() != Scope.WORLD && !(state.isOfGroups() && state.scope() != Scope.ORGANIZATIONS);
        pick.show(isOfStates && lens != ExplorerLens.MAP && lens != ExplorerLens.TABLE)
                .ifPresent(field -> showPick(field, state.pick(), lens));
        var isTableOfOneYear = lens == ExplorerLens.TABLE && years != null && years.isSingle();
        oneYear.show(lens == ExplorerLens.TABLE).ifPresent(field -> field.setValue(isTableOfOneYear));
        window.show(lens.isOfOneYear() || isTableOfOneYear).ifPresent(field -> showWindow(field, state.window()));
        log.show(lens == ExplorerLens.LINE || lens == ExplorerLens.RANKING || lens == ExplorerLens.SCATTER)
                .ifPresent(field -> field.setValue(state.log()));
        marks.show(lens == ExplorerLens.LINE).ifPresent(field -> field.setValue(Set.copyOf(state.marks())));
    }

    private static void showPick(MultiSelectComboBox<String> field, Collection<String> picked, ExplorerLens lens) {
        var areOthersGrey = lens == ExplorerLens.LINE || lens == ExplorerLens.SCATTER;
        field.setHelperText(field.getTranslation(
                areOthersGrey ? "statistics.explorer.pick.help" : "statistics.explorer.pick.help.kept"));
        var known = field.getListDataView().getItems().collect(Collectors.toSet());
        field.setValue(picked.stream().filter(known::contains).collect(Collectors.toSet()));
    }

    private static void showWindow(Select<Integer> field, int years) {
        if (!WINDOWS.contains(years)) {
            field.setItems(
                    Stream.concat(WINDOWS.stream(), Stream.of(years)).sorted().toList());
        }
        field.setValue(years);
        field.setHelperText(years == 1 ? null : field.getTranslation("statistics.explorer.windowField.help"));
    }
}
