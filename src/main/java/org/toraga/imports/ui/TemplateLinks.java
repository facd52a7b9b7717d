package org.toraga.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.toraga.exports.FileType;
import org.toraga.imports.ImportPlan;
import org.toraga.imports.ImportService;

/** Offers a file to fill in for each kind of record. */
class TemplateLinks extends Div {

    private final transient ImportService imports;
    private final Anchor csv;
    private final Anchor xlsx;

    TemplateLinks(ImportService imports) {
        this.imports = imports;
        addClassName("import-templates");
        var kind = new Select<String>();
        kind.setLabel(getTranslation("imports.template.kind"));
        kind.setItems(imports.kinds());
        kind.setItemLabelGenerator(name -> getTranslation("imports.kind." + name));
        csv = new Anchor("", getTranslation("imports.template.csv"));
        xlsx = new Anchor("", getTranslation("imports.template.xlsx"));
        kind.addValueChangeListener(change -> offer(change.getValue()));
        kind.setValue(ImportPlan.OBSERVATIONS);
        add(new H3(getTranslation("imports.template.heading")), kind, csv, xlsx);
    }

    private void offer(String kind) {
        csv.setHref(download(kind, false));
        xlsx.setHref(download(kind, true));
    }

    private DownloadHandler download(String kind, boolean asWorkbook) {
        return DownloadHandler.fromInputStream(event -> {
            var content = imports.template(kind, asWorkbook);
            var type = asWorkbook ? FileType.XLSX : FileType.CSV;
            return new DownloadResponse(
                    new ByteArrayInputStream(content), kind + "." + type.ending(), type.mediaType(), content.length);
        });
    }
}
