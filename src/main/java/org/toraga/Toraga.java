package org.toraga;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.SpringProperties;
import org.toraga.imports.CommandLine;

@SpringBootApplication
// Vaadin reads each class of these packages seven times at every start: so only the frame, which tells it of the views.
@EnableVaadin("org.toraga.shell")
public class Toraga {

    public static void main(String[] arguments) {
        if (isPackaged()) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        if (arguments.length > 0 && arguments[0].equals(CommandLine.WORD)) {
            System.exit(CommandLine.run(Toraga.class, arguments));
        }
        SpringApplication.run(Toraga.class, arguments);
        HeapReturn.afterStart();
    }

    /** Whether this runs from the jar, which holds the beans as worked out when it was built; a class folder may be newer. */
    private static boolean isPackaged() {
        var location = Toraga.class.getResource("Toraga.class");
        return location != null && location.getProtocol().equals("jar");
    }
}
