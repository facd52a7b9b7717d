package org.toraga.briefings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.toraga.base.Refusal;
import org.toraga.briefings.TemplateService;

/** Asks what a template is to be called. */
class SaveTemplateDialog extends Dialog {

    private final TextField name = new TextField();
    private final Consumer<String> save;

    /** @param save keeps the template under a name, or refuses */
    SaveTemplateDialog(Consumer<String> save) {
        this.save = save;
        setHeaderTitle(getTranslation("briefings.template.save.title"));
        setWidth("28rem");
        name.setLabel(getTranslation("briefings.template.name"));
        name.setMaxLength(TemplateService.LONGEST_NAME);
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.addValueChangeListener(change -> name.setInvalid(false));
        add(new Div(new Paragraph(getTranslation("briefings.template.save.what")), name));
        var confirm = new Button(getTranslation("briefings.template.save"), click -> save());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(getTranslation("briefings.cancel"), click -> close()), confirm);
        name.focus();
    }

    private void save() {
        try {
            save.accept(name.getValue());
            close();
        } catch (Refusal refused) {
            name.setErrorMessage(
                    getTranslation(refused.textKey(), refused.facts().toArray()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
