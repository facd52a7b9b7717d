package org.toraga;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/charts.css")
@StyleSheet("styles/maps.css")
@StyleSheet("styles/chairmanships.css")
@StyleSheet("styles/events.css")
@StyleSheet("styles/claims.css")
@StyleSheet("styles/overview.css")
@StyleSheet("styles/profiles.css")
@StyleSheet("styles/statistics.css")
@StyleSheet("styles/records.css")
public class Toraga implements AppShellConfigurator {

    public static void main(String[] arguments) {
        // H2 refuses "data" and wants "./data" unless told that the setting means the folder one stands in.
        System.setProperty("h2.implicitRelativePath", "true");
        SpringApplication.run(Toraga.class, arguments);
    }
}
