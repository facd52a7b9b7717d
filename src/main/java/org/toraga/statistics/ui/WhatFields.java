package org.toraga.statistics.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Measure;
import org.toraga.statistics.ShownAs;
import org.toraga.statistics.Years;

/** What the picture is about: the indicator, what is added to it, and what it is expressed as. */
class WhatFields extends LateFields {

    private final transient ExplorerPage page;
    private final transient List<IndicatorChoice> choices;
    private final ComboBox<IndicatorChoice> indicator;
    private final MultiSelectComboBox<IndicatorChoice> added =
            new MultiSelectComboBox<>(getTranslation("statistics.explorer.added"));
    private final Select<ShownAs> show = new Select<>();
    private final Late<IntegerField> base;
    private final Div refused = new Div();

    private transient List<IndicatorDetails> shown = List.of();

    WhatFields(List<IndicatorChoice> choices, ExplorerPage page) {
        this.page = page;
        this.choices = choices;
        addClassName("explorer-fields");
        indicator = picker(choices, getLocale());
        indicator.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                page.go(page.state()
                        .with(
                                ExplorerState.INDICATOR,
                                ExplorerState.join(change.getValue().codes())));
            }
        });
        setUpAdded();
        setUpShow();
        refused.addClassName("explorer-refused");
        addNow(indicator);
        addNow(show);
        base = late(this::createBase);
        addNow(refused);
    }

    /** The field for what is added to the indicator: it stands among the options. */
    MultiSelectComboBox<IndicatorChoice> added() {
        return added;
    }

    /** A field that finds an indicator by any part of topic, name or code. */
    static ComboBox<IndicatorChoice> picker(List<IndicatorChoice> choices, Locale language) {
        var picker = new ComboBox<IndicatorChoice>();
        picker.setLabel(picker.getTranslation("statistics.chooser"));
        picker.addClassName("indicator-picker");
        picker.setItemLabelGenerator(IndicatorChoice::name);
        picker.setRenderer(new ComponentRenderer<>(choice -> {
            var topic = new Span(choice.topic() + " · " + choice.unitName());
            topic.addClassName("indicator-option-topic");
            var option = new Div(new Span(choice.name()), topic);
            option.addClassName("indicator-option");
            return option;
        }));
        picker.setItems((choice, words) -> choice.matches(words, language), choices);
        return picker;
    }

    private void setUpAdded() {
        added.setItemLabelGenerator(IndicatorChoice::name);
        added.setHelperText(getTranslation("statistics.explorer.added.help"));
        added.addValueChangeListener(change -> {
            var first = indicator.getValue();
            if (change.isFromClient() && first != null) {
                var codes = new LinkedHashSet<>(first.codes());
                change.getValue().forEach(choice -> codes.addAll(choice.codes()));
                page.go(page.state()
                        .with(
                                ExplorerState.INDICATOR,
                                ExplorerState.join(
                                        codes.stream().limit(Measure.MAX_PARTS).toList())));
            }
        });
    }

    private void setUpShow() {
        show.setLabel(getTranslation("statistics.explorer.show"));
        show.setItems(ShownAs.values());
        show.setItemLabelGenerator(shownAs -> getTranslation(Texts.key(shownAs)));
        show.setItemEnabledProvider(
                shownAs -> ExplorerRules.against(shownAs, shown).isEmpty());
        show.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                page.go(page.state().with(ExplorerState.SHOW, Address.text(change.getValue())));
            }
        });
    }

    private IntegerField createBase() {
        var field = new IntegerField(getTranslation("statistics.explorer.base"));
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !field.isInvalid()) {
                page.go(page.state().with(ExplorerState.BASE, change.getValue()));
            }
        });
        return field;
    }

    /** @param bounds the years that a base can be among */
    void show(ExplorerState state, List<IndicatorDetails> indicators, Years bounds) {
        shown = indicators;
        var chosen = IndicatorChoice.of(
                indicators.stream().map(IndicatorDetails::code).toList(), choices);
        indicator.setValue(chosen.orElse(null));
        showAdded(state, chosen.orElse(null));
        show.getListDataView().refreshAll();
        show.setValue(state.show());
        base.show(state.show() == ShownAs.INDEX).ifPresent(field -> {
            field.setMin(bounds.from());
            field.setMax(bounds.to());
            field.setValue(state.base() == null ? Integer.valueOf(bounds.from()) : state.base());
        });
        showRefused();
    }

    private void showAdded(ExplorerState state, @Nullable IndicatorChoice first) {
        var addable = first == null || !first.addsUp() || !first.isSingle()
                ? List.<IndicatorChoice>of()
                : choices.stream()
                        .filter(choice -> choice.addsUp() && choice.isSingle() && choice.unit() == first.unit())
                        .filter(choice -> !first.codes().containsAll(choice.codes()))
                        .toList();
        added.setVisible(!addable.isEmpty());
        if (!new ArrayList<>(added.getListDataView().getItems().toList()).equals(addable)) {
            added.setItems(addable);
        }
        var rest = first == null
                ? Set.<IndicatorChoice>of()
                : addable.stream()
                        .filter(choice -> state.indicators().containsAll(choice.codes()))
                        .collect(Collectors.toSet());
        added.setValue(rest);
    }

    /** Says why some expressions cannot be chosen: a disabled option alone would leave that open. */
    private void showRefused() {
        refused.removeAll();
        var reasons = Stream.of(ShownAs.values())
                .flatMap(shownAs -> ExplorerRules.against(shownAs, shown).stream())
                .filter(refusal -> refusal.textKey().startsWith("statistics.refusal.measure."))
                .map(refusal ->
                        getTranslation(refusal.textKey(), refusal.facts().toArray()))
                .distinct()
                .toList();
        reasons.forEach(reason -> refused.add(new Paragraph(reason)));
        refused.setVisible(!reasons.isEmpty());
    }
}
