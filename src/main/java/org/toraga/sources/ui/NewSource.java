package org.toraga.sources.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import org.toraga.records.ui.NewRecordDialog;
import org.toraga.sources.SourceCode;

/** Under a field that chooses sources: adds one that is not there yet, without leaving the form. */
class NewSource extends Button {

    /** @param added gets the source once it is stored */
    NewSource(SourcePickers pickers, Consumer<SourceCode> added) {
        setText(getTranslation("sources.picker.new"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("new-source");
        addClickListener(click -> new NewRecordDialog<>(
                        getTranslation("sources.records.new"),
                        pickers.sources(),
                        new SourceForm(),
                        pickers.drafts(),
                        key -> added.accept(new SourceCode(key)))
                .open());
    }
}
