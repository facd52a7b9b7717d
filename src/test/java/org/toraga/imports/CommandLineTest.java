package org.toraga.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class CommandLineTest {

    @Test
    void valuesMayFollowTheirOptionsAfterASpace() {
        assertThat(CommandLine.joined(new String[] {
                    "import", "--file", "a.csv", "--dry-run", "--toraga.data-dir", "data", "--kind=events"
                }))
                .containsExactly("--file=a.csv", "--dry-run", "--toraga.data-dir=data", "--kind=events");
        assertThat(CommandLine.joined(new String[] {"import", "--file", "--dry-run"}))
                .containsExactly("--file", "--dry-run");
        assertThat(CommandLine.joined(new String[] {"import", "--toraga.data-dir=data", "--file", "b.csv"}))
                .containsExactly("--toraga.data-dir=data", "--file=b.csv");
    }

    @Test
    void theFolderOfTheDataMayBeNamedFromWhereOneStands(@TempDir(factory = BelowHere.class) Path folder)
            throws IOException, SQLException {
        assertThat(folder).isRelative();
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("toraga.data-dir", folder.toString())));
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        var url = environment.getRequiredProperty("spring.datasource.url");

        DriverManager.getConnection(url).close();
        assertThat(folder.resolve("toraga.mv.db")).exists();
    }

    static class BelowHere implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.createTempDirectory(Path.of("target"), "data");
        }
    }
}
