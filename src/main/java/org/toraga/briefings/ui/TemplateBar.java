package org.toraga.briefings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.LossConfirmation;
import org.toraga.briefings.SubjectKind;
import org.toraga.briefings.TemplateRow;
import org.toraga.briefings.TemplateService;

/** Templates that are kept for everyone: taken, kept, and deleted once that is confirmed. */
class TemplateBar extends Div {

    private static final int SHOWN_MILLISECONDS = 4000;

    private final transient TemplateService templates;
    private final transient BiConsumer<SubjectKind, String> keep;
    private final Select<TemplateRow> chooser = new Select<>();
    private final Button delete;
    private @Nullable SubjectKind kind;

    /** @param take shows what a template holds @param keep keeps what is shown under a name, or refuses */
    TemplateBar(TemplateService templates, Consumer<TemplateRow> take, BiConsumer<SubjectKind, String> keep) {
        this.templates = templates;
        this.keep = keep;
        addClassName("pack-templates");
        chooser.setLabel(getTranslation("briefings.template"));
        chooser.setItemLabelGenerator(row -> row == null ? getTranslation("briefings.template.none") : row.name());
        chooser.setEmptySelectionAllowed(true);
        chooser.setEmptySelectionCaption(getTranslation("briefings.template.none"));
        delete = new Button(getTranslation("briefings.template.delete"), click -> askToDelete());
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        delete.setEnabled(false);
        chooser.addValueChangeListener(change -> {
            delete.setEnabled(change.getValue() != null);
            if (change.isFromClient() && change.getValue() != null) {
                take.accept(change.getValue());
            }
        });
        var save = new Button(getTranslation("briefings.template.save.do"), click -> askForName());
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(chooser, save, delete);
    }

    void show(SubjectKind shown) {
        kind = shown;
        chooser.setItems(templates.of(shown));
    }

    private void askForName() {
        var shown = kind;
        if (shown != null) {
            new SaveTemplateDialog(name -> {
                        keep.accept(shown, name);
                        show(shown);
                        chooser.getListDataView()
                                .getItems()
                                .filter(row -> row.name().equals(name.strip()))
                                .findFirst()
                                .ifPresent(chooser::setValue);
                        tell("briefings.template.saved", name.strip());
                    })
                    .open();
        }
    }

    private void askToDelete() {
        var chosen = chooser.getValue();
        new LossConfirmation(
                        getTranslation("briefings.template.delete.ask", chosen.name()),
                        getTranslation("briefings.template.delete.explain"),
                        getTranslation("briefings.template.delete.keep"),
                        getTranslation("briefings.template.delete"),
                        () -> {
                            templates.delete(chosen.id());
                            show(chosen.kind());
                            tell("briefings.template.deleted", chosen.name());
                        })
                .open();
    }

    private void tell(String key, String name) {
        Notification.show(getTranslation(key, name), SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START);
    }
}
