package org.toraga.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are made in a process whose machine is said to have no fonts; what that process loads tells what it asked for. */
class PicturesAloneTest {

    private static String said = "";
    private static List<String> loaded = List.of();

    @BeforeAll
    static void makePictures(@TempDir Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("classes.log");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PicturesAlone.class.getName());
        builder.environment().put("FONTCONFIG_FILE", folder.resolve("none.conf").toString());
        builder.environment().put("FONTCONFIG_PATH", folder.toString());
        builder.redirectErrorStream(true);
        var process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        loaded = Files.readAllLines(log);
    }

    @Test
    void picturesOfEveryKindAreMade() {
        assertThat(said).contains("written ");
    }

    @Test
    void noFontOfTheMachineIsAskedFor() {
        assertThat(loaded)
                .noneMatch(line -> line.contains("sun.font.SunFontManager"))
                .noneMatch(line -> line.contains("sun.awt.FontConfiguration"))
                .noneMatch(line -> line.contains("FontManagerNativeLibrary"));
    }

    @Test
    void noOtherHostIsAskedForAnything() {
        assertThat(loaded)
                .anyMatch(line -> line.contains("org.toraga.exports.drawing.SvgWriter"))
                .noneMatch(line -> line.contains(" java.net.Socket "))
                .noneMatch(line -> line.contains(" java.net.InetAddress "))
                .noneMatch(line -> line.contains(" java.net.HttpURLConnection "))
                .noneMatch(line -> line.contains(" sun.nio.ch.NioSocketImpl "));
    }
}
