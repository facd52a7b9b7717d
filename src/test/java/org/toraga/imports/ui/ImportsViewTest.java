package org.toraga.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.toraga.imports.ImportService;
import org.toraga.revisions.RevisionService;
import org.toraga.support.WholeDesk;

@WholeDesk
@TestPropertySource(
        properties = {
            "toraga.panels.background=false",
            "toraga.data-dir=target/import-test",
            "toraga.world-bank.url=http://localhost:1/v2",
            "toraga.world-bank.pause=1ms"
        })
class ImportsViewTest extends SpringBrowserlessTest {

    private final ImportService imports;
    private final RevisionService revisions;
    private final JdbcClient jdbc;

    ImportsViewTest(ImportService imports, RevisionService revisions, JdbcClient jdbc) {
        this.imports = imports;
        this.revisions = revisions;
        this.jdbc = jdbc;
    }

    private String open(String text) {
        var id = imports.receive("some.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        UI.getCurrent().navigate("admin/imports/" + id);
        return id;
    }

    @Test
    void anImportBeginsWithAFileOrTheWorldBank() {
        UI.getCurrent().navigate("admin/imports");

        assertThat($(H1.class).single().getText()).isEqualTo("Imports");
        assertThat($(Upload.class).exists()).isTrue();
        assertThat($(TextField.class).all()).anyMatch(field -> "Codes of indicators".equals(field.getLabel()));
    }

    @Test
    void aFileIsComparedShownAppliedAndItsRevisionIsLinked() {
        var id = open("country,indicator,year,value\nKAZ,SP.POP.TOTL,1950,5\nKAZ,SP.POP.TOTL,1951,many\n");
        assertThat($(Select.class).all()).anyMatch(field -> "Code of the indicator".equals(field.getLabel()));

        test($(Button.class).withText("Dry run").single()).click();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("What the dry run found");
        assertThat($(Grid.class).all()).isNotEmpty();

        test($(Button.class).withText("Apply 1 change").single()).click();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Result");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Applied as one change.");

        revisions.undo(imports.find(id).orElseThrow().revision(), "test");
        assertThat(jdbc.sql("select count(*) from observation where observed_year = 1950")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aWorldBankThatCannotBeReachedIsToldAndTheWayBackIsThere() {
        UI.getCurrent().navigate("admin/imports");
        test($(TextField.class).withCaption("Codes of indicators").single()).setValue("SP.POP.TOTL");

        test($(Button.class).withText("Fetch").single()).click();

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("cannot be reached at http://localhost:1/v2"));
    }

    @Test
    void anImportThatThereIsNotHasNoPage() {
        UI.getCurrent().navigate("admin/imports/none");

        assertThat($(H1.class).single().getText()).isEqualTo("This page does not exist");
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAdminsReachThePage() {
        UI.getCurrent().navigate("admin/imports");

        assertThat($(Upload.class).exists()).isFalse();
    }
}
