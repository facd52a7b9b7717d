package org.toraga;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.SpringProperties;
import org.toraga.security.ui.SignInView;

@SpringBootApplication
// Else whatever the overview needs, charts among it, would come with the sign-in page.
@LoadDependenciesOnStartup(SignInView.class)
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/charts.css")
@StyleSheet("styles/exports.css")
@StyleSheet("styles/maps.css")
@StyleSheet("styles/chairmanships.css")
@StyleSheet("styles/events.css")
@StyleSheet("styles/claims.css")
@StyleSheet("styles/overview.css")
@StyleSheet("styles/profiles.css")
@StyleSheet("styles/statistics.css")
@StyleSheet("styles/memberships.css")
@StyleSheet("styles/compare.css")
@StyleSheet("styles/records.css")
public class Toraga implements AppShellConfigurator {

    public static void main(String[] arguments) {
        // H2 refuses "data" and wants "./data" unless told that the setting means the folder one stands in.
        System.setProperty("h2.implicitRelativePath", "true");
        if (isPackaged()) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        SpringApplication.run(Toraga.class, arguments);
    }

    /** Whether this runs from the jar, which holds the beans as worked out when it was built; a class folder may be newer. */
    private static boolean isPackaged() {
        var location = Toraga.class.getResource("Toraga.class");
        return location != null && location.getProtocol().equals("jar");
    }
}
