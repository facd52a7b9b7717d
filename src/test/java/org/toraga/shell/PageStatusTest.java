package org.toraga.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.toraga.base.Roles;
import org.toraga.support.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageStatusTest {

    @Route("test-only/failing")
    @RolesAllowed(Roles.VIEWER)
    static class FailingView extends Main {
        FailingView() {
            throw new IllegalStateException("inner workings");
        }
    }

    @Route("test-only/closed")
    @RolesAllowed(Roles.ADMIN)
    static class ClosedToViewersView extends Main {}

    @LocalServerPort
    private int port;

    @Test
    void aPageIsAnsweredToWhomItIsOpen() throws Exception {
        var admin = new Visitor(port).signIn("admin");

        assertThat(admin.get("/?asOf=2024-01-15").statusCode()).isEqualTo(200);
        assertThat(admin.get("/test-only/closed?asOf=2024-01-15").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNotSignedInIsSentToSigningInFromAnyAddress() throws Exception {
        var nobody = new Visitor(port);

        assertThat(Visitor.location(nobody.get("/?asOf=2024-01-15"))).isEqualTo("/sign-in");
        assertThat(Visitor.location(nobody.get("/nowhere"))).isEqualTo("/sign-in");
        assertThat(nobody.get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignsInComesToTheAddressAskedForFirst() throws Exception {
        var visitor = new Visitor(port);
        visitor.get("/?asOf=2023-07-01");

        var answer = visitor.post("/sign-in", "username=viewer&password=demo-password");

        assertThat(Visitor.location(answer)).isEqualTo("/?asOf=2023-07-01");
    }

    @Test
    void anUnknownAddressIsNotFound() throws Exception {
        var answer = new Visitor(port).signIn("viewer").get("/nowhere/at/all?x=%3Cscript%3E");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page does not exist");
    }

    @Test
    void aPageClosedToTheRoleIsForbidden() throws Exception {
        var answer = new Visitor(port).signIn("viewer").get("/test-only/closed?asOf=2024-01-15");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page is not open to you");
    }

    @Test
    void aPageThatFailsSaysSoWithAReferenceAndNoTrace() throws Exception {
        var answer = new Visitor(port).signIn("viewer").get("/test-only/failing?asOf=2024-01-15");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something went wrong", "error-view-reference")
                .doesNotContain("inner workings", "IllegalStateException");
    }

    @Test
    void anAddressWithoutADayOrWithAWrongOneIsCorrected() throws Exception {
        var viewer = new Visitor(port).signIn("viewer");

        assertThat(Visitor.location(viewer.get("/"))).isEqualTo("/?asOf=2024-01-15");
        assertThat(Visitor.location(viewer.get("/?words=a%20b&asOf=banana")))
                .isEqualTo("/?words=a%20b&asOf=2024-01-15");
        assertThat(viewer.get("/password").statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusalOutsideThePagesSpeaksTheLanguageOfTheBrowser() throws Exception {
        var viewer = new Visitor(port).signIn("viewer");

        var page = viewer.get("/actuator/prometheus", "Accept", "text/html", "Accept-Language", "kk");
        var json = viewer.get("/actuator/prometheus", "Accept", "application/json");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("lang=\"kk\"", "Бұл бет сізге ашық емес");
        assertThat(json.statusCode()).isEqualTo(403);
        assertThat(json.body()).contains("\"status\":403").doesNotContain("trace");
    }

    @Test
    void theDocumentHasTheLanguageAndColoursChosen() throws Exception {
        var answer = new Visitor(port)
                .get("/sign-in", "Accept", "text/html", "Cookie", "toraga-language=ru; toraga-colours=dark");

        assertThat(answer.body()).contains("<html lang=\"ru\" theme=\"dark\" style=\"color-scheme: dark\"");
    }

    @Test
    void aPageBeforeTheSignInDoesWithoutTheChannelForPush() throws Exception {
        var answer = new Visitor(port).get("/sign-in", "Accept", "text/html");

        assertThat(answer.body()).contains("styles/desk.css?v-c=").doesNotContain("vaadinPush");
    }

    @Test
    void fontsAreKeptByTheBrowser() throws Exception {
        var answer = new Visitor(port).get("/fonts/inter-cyrillic-ext.woff2?v-c=5");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("max-age=31536000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..%2fetc", "/a%2fb", "/a%5cb", "/a%00b", "/%zz"})
    void anAddressThatNobodyCanReadIsAnsweredWithAPage(String address) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(address)
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("error-view", "styles/shell.css");
        }
    }
}
