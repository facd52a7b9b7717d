package org.toraga.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.toraga.records.FieldChange;

/**
 * Field by field where two people changed a record in two ways: what I entered, what is stored now, and what it was before.
 * Nothing is chosen beforehand, so that neither side is overwritten unseen.
 */
class MergeDialog extends Dialog {

    /** Whose value a field is to hold. */
    enum Side {
        MINE,
        THEIRS
    }

    private final Map<Merge.Clash, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    /**
     * What follows upon the choice.
     *
     * @param choose key of the button's text upon which {@code chosen} gets my values by field
     * @param giveUp key of the button's text upon which {@code leaving} runs
     */
    record Ways(String choose, Consumer<Map<String, String>> chosen, String giveUp, Runnable leaving) {}

    /**
     * Merges my changes with what is stored now: at once if nothing clashes, otherwise when each clash has been decided.
     *
     * @param form that knows the fields
     * @param theirs what every field holds as stored now
     */
    static void settle(RecordForm<?> form, Map<String, FieldChange> changes, Map<String, String> theirs, Ways ways) {
        var merge = Merge.of(changes, theirs);
        if (merge.clashes().isEmpty()) {
            ways.chosen().accept(merge.settled());
        } else {
            new MergeDialog(form, merge, ways).open();
        }
    }

    private MergeDialog(RecordForm<?> form, Merge merge, Ways ways) {
        addClassName("merge-dialog");
        setHeaderTitle(getTranslation("records.merge.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(
                getTranslation("records.merge.explain", merge.clashes().size())));
        merge.clashes().forEach(clash -> add(createChoice(form, clash)));
        var choose = new Button(getTranslation(ways.choose()), click -> {
            if (isComplete()) {
                close();
                var mine = new LinkedHashMap<>(merge.settled());
                mine.putAll(values());
                ways.chosen().accept(mine);
            }
        });
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button(getTranslation(ways.giveUp()), click -> {
            close();
            ways.leaving().run();
        });
        getFooter().add(back, choose);
    }

    private Div createChoice(RecordForm<?> form, Merge.Clash clash) {
        var field = form.field(clash.field());
        var group = new RadioButtonGroup<Side>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setLabel(field.caption());
        group.setItems(Side.values());
        group.setRequiredIndicatorVisible(true);
        group.setErrorMessage(getTranslation("records.merge.choose"));
        group.setRenderer(new ComponentRenderer<>(side -> side == Side.MINE
                ? option("records.merge.mine", field.words(clash.mine()))
                : option("records.merge.theirs", field.words(clash.theirs()))));
        group.addValueChangeListener(change -> group.setInvalid(false));
        group.setManualValidation(true);
        choices.put(clash, group);
        var before = new Div(getTranslation("records.merge.before", field.words(clash.before())));
        before.addClassName("merge-before");
        var one = new Div(group, before);
        one.addClassName("merge-field");
        return one;
    }

    private Span option(String key, String value) {
        var whose = new Span(getTranslation(key));
        whose.addClassName("merge-whose");
        var text = new Span(value);
        text.addClassName("merge-value");
        var option = new Span(whose, text);
        option.addClassName("merge-option");
        return option;
    }

    private boolean isComplete() {
        var open = choices.values().stream()
                .filter(group -> group.getValue() == null)
                .toList();
        open.forEach(group -> group.setInvalid(true));
        open.stream().findFirst().ifPresent(group -> group.getElement().callJsFunction("focus"));
        return open.isEmpty();
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        choices.forEach((clash, group) ->
                values.put(clash.field(), group.getValue() == Side.MINE ? clash.mine() : clash.theirs()));
        return values;
    }
}
