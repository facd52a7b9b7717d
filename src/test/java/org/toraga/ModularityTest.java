package org.toraga;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

class ModularityTest {

    /** Read at start instead of all classes, which would take seconds. */
    private static final Path MODULES = Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");

    private final ApplicationModules modules = ApplicationModules.of(Toraga.class);

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        assertThatCode(modules::verify).doesNotThrowAnyException();
    }

    /** Run with {@code -Dtoraga.write-modules=true} to write the file anew after a module came or went. */
    @Test
    void theShippedListOfModulesIsThatOfTheCode() throws IOException, JSONException {
        var json = new ApplicationModulesExporter(modules).toJson();
        if (Boolean.getBoolean("toraga.write-modules")) {
            Files.createDirectories(MODULES.getParent());
            Files.writeString(MODULES, json);
        }

        // The order in which a module's dependencies are told changes from run to run.
        JSONAssert.assertEquals(json, Files.readString(MODULES), JSONCompareMode.NON_EXTENSIBLE);
    }
}
