package org.toraga.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.UncheckedIOException;
import org.toraga.base.Refusal;
import org.toraga.base.ui.OpenPage;
import org.toraga.base.ui.Texts;
import org.toraga.imports.ImportService;

/** Takes one file and leads to its page; says what is wrong with one that cannot be read. */
class FileUpload extends Div {

    private final transient ImportService imports;
    private final transient Texts texts;
    private final Span fault = new Span();

    FileUpload(ImportService imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
        addClassName("import-upload");
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("imports.file.choose")));
        upload.setDropLabel(new Span(getTranslation("imports.file.drop")));
        fault.addClassName("import-fault");
        fault.getElement().setAttribute("role", "alert");
        add(upload, fault);
    }

    /** Runs while the file arrives, beside the page. */
    private void receive(UploadEvent event) {
        var ui = event.getUI();
        try {
            var id = imports.receive(event.getFileName(), event.getInputStream());
            OpenPage.tell(ui, () -> ui.navigate(RunAddress.path(id)));
        } catch (Refusal refused) {
            show(
                    ui,
                    texts.getTranslation(
                            refused.textKey(), ui.getLocale(), refused.facts().toArray()));
        } catch (UncheckedIOException cutOff) {
            show(ui, texts.getTranslation("imports.file.failed", ui.getLocale()));
        }
    }

    private void show(UI ui, String message) {
        OpenPage.tell(ui, () -> fault.setText(message));
    }
}
