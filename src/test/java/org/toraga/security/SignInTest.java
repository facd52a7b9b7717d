package org.toraga.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.toraga.support.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenSessions sessions;

    @Test
    void theIdOfTheSessionChangesAtSignIn() throws Exception {
        var visitor = new Visitor(port);
        visitor.get("/");
        var before = visitor.session();

        visitor.signIn("viewer");

        assertThat(before).isNotEmpty();
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() throws Exception {
        var wrong = new Visitor(port).post("/sign-in", "username=admin&password=wrong");
        var unknown = new Visitor(port).post("/sign-in", "username=nobody&password=wrong");

        assertThat(Visitor.location(wrong)).isEqualTo("/sign-in?error");
        assertThat(Visitor.location(unknown)).isEqualTo("/sign-in?error");
    }

    @Test
    void endingAllSessionsOfAnAccountLeavesOthersAlone() throws Exception {
        var here = new Visitor(port).signIn("manager");
        var elsewhere = new Visitor(port).signIn("manager");
        var other = new Visitor(port).signIn("viewer");

        sessions.endAll("manager");

        assertThat(Visitor.location(here.get("/?asOf=2024-01-15"))).isEqualTo("/sign-in?ended");
        assertThat(Visitor.location(elsewhere.get("/?asOf=2024-01-15"))).isEqualTo("/sign-in?ended");
        assertThat(other.get("/?asOf=2024-01-15").statusCode()).isEqualTo(200);
    }

    @Test
    void anOpenPageOfAnEndedSessionIsToldWhereToGo() throws Exception {
        var visitor = new Visitor(port).signIn("manager");
        sessions.endAll("manager");

        var answer = visitor.post("/?v-r=uidl&v-uiId=0", "");

        assertThat(answer.body()).startsWith("for(;;);[").contains("/sign-in?ended");
    }

    @Test
    void healthIsOpenAndSaysItsStatusAlone() throws Exception {
        var answer = new Visitor(port).get("/actuator/health", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void figuresAreForAdminsSignedInOrByBasicAuthentication() throws Exception {
        assertThat(new Visitor(port).get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(new Visitor(port)
                        .signIn("manager")
                        .get("/actuator/prometheus")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port)
                        .signIn("admin")
                        .get("/actuator/prometheus", "Accept", "text/plain")
                        .statusCode())
                .isEqualTo(200);
        assertThat(basic("admin").statusCode()).isEqualTo(200);
        assertThat(basic("viewer").statusCode()).isEqualTo(403);
    }

    private java.net.http.HttpResponse<String> basic(String name) throws Exception {
        var credentials = (name + ":demo-password").getBytes(StandardCharsets.UTF_8);
        return new Visitor(port)
                .get(
                        "/actuator/prometheus",
                        "Accept",
                        "text/plain",
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectIt() throws Exception {
        var headers = new Visitor(port).get("/sign-in").headers();

        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
    }
}
