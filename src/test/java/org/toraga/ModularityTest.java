package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.util.ClassUtils;

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
    void whatVaadinHasToFindByItselfIsInTheOnePackageThatItReads() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(AppShellConfigurator.class));

        assertThat(scanner.findCandidateComponents("org.toraga").stream()
                        .filter(view -> !isOfATest(view))
                        .map(view -> ClassUtils.getPackageName(String.valueOf(view.getBeanClassName())))
                        .distinct())
                .containsExactlyInAnyOrder(
                        Toraga.class.getAnnotation(EnableVaadin.class).value());
    }

    private static boolean isOfATest(BeanDefinition view) {
        return String.valueOf(view.getResourceDescription()).contains("test-classes");
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
