package org.toraga.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.toraga.imports.ImportService;

/** Asks the World Bank for indicators by their codes and a span of years. */
class WorldBankForm extends Div {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int USUAL_FIRST_YEAR = 2000;

    private final transient ImportService imports;
    private final TextField indicators = new TextField();
    private final IntegerField from = new IntegerField();
    private final IntegerField to = new IntegerField();

    WorldBankForm(ImportService imports) {
        this.imports = imports;
        addClassName("import-form");
        indicators.setLabel(getTranslation("imports.worldBank.indicators"));
        indicators.setHelperText(getTranslation("imports.worldBank.indicators.help"));
        indicators.setRequiredIndicatorVisible(true);
        indicators.addClassName("wide");
        year(from, "imports.worldBank.from", USUAL_FIRST_YEAR);
        year(to, "imports.worldBank.to", Year.now().getValue() - 1);
        add(indicators, from, to, new Button(getTranslation("imports.worldBank.fetch"), click -> fetch()));
    }

    private void year(IntegerField field, String label, int usual) {
        field.setLabel(getTranslation(label));
        field.setMin(FIRST_YEAR);
        field.setMax(LAST_YEAR);
        field.setValue(usual);
        field.setRequiredIndicatorVisible(true);
    }

    private void fetch() {
        var codes = Stream.of(indicators.getValue().split("[,;\\s]+"))
                .filter(code -> !code.isBlank())
                .toList();
        if (!isComplete(codes)) {
            indicators.setErrorMessage(getTranslation("imports.worldBank.incomplete"));
            indicators.setInvalid(true);
            return;
        }
        var id = imports.fetch(codes, from.getValue(), to.getValue());
        getUI().ifPresent(ui -> ui.navigate(RunAddress.path(id)));
    }

    private boolean isComplete(List<String> codes) {
        return !codes.isEmpty()
                && !from.isInvalid()
                && !to.isInvalid()
                && from.getValue() != null
                && to.getValue() != null
                && from.getValue() <= to.getValue();
    }
}
