package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Toraga.class);

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        assertThatCode(modules::verify).doesNotThrowAnyException();
    }

    @Test
    void everyFolderOfMigrationsIsThatOfAModuleAndIsRun() throws IOException {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ModuleMigrations.MODULES);
        }
        assertThat(ModuleMigrations.MODULES)
                .allSatisfy(name -> assertThat(modules.getModuleByName(name)).isPresent());
    }

    @Test
    void theTablesOfAModuleComeAfterThoseOfTheModulesItUses() {
        var later = new HashSet<>(ModuleMigrations.MODULES);
        for (var name : ModuleMigrations.MODULES) {
            later.remove(name);
            assertThat(modules.getModuleByName(name)
                            .orElseThrow()
                            .getDirectDependencies(modules)
                            .uniqueModules()
                            .map(ApplicationModule::getIdentifier)
                            .map(Object::toString)
                            .filter(later::contains))
                    .as("modules used by %s whose tables come after its own", name)
                    .isEmpty();
        }
    }
}
