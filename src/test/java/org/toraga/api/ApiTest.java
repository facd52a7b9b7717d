package org.toraga.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.toraga.access.AccessTokenService;
import org.toraga.access.Scope;
import org.toraga.access.TokenDraft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiTest {

    private static final String GDP = "NY.GDP.MKTP.CD";

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokenService tokens;

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, headers);
    }

    private HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", basic("viewer", "demo-password"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> getAs(String authorization, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes());
    }

    private JsonNode ask(String path) throws Exception {
        var answer = get("/api/v1" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(media -> assertThat(media).startsWith("application/problem+json"));
        var problem = json.readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:toraga:problem:" + type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "org.toraga", "\tat ");
    }

    @Test
    void theMembersOfAnOrganizationFollowTheDay() throws Exception {
        var before = ask("/organizations/SCO/memberships?asOf=2023-07-03&status=MEMBER");
        var after = ask("/organizations/SCO/memberships?asOf=2024-01-15&status=MEMBER");

        assertThat(before.path("items").size()).isEqualTo(8);
        assertThat(after.path("items").size()).isEqualTo(9);
        assertThat(after.path("asOf").asString()).isEqualTo("2024-01-15");
        assertThat(after.path("items").get(0).path("organization").asString()).isEqualTo("SCO");
    }

    @Test
    void figuresAreGivenUnscaledByYear() throws Exception {
        var answer = ask("/observations?indicator=" + GDP + "&area=KAZ&from=2000&to=2023");

        assertThat(answer.path("items").size()).isEqualTo(24);
        assertThat(answer.path("items").get(0).path("year").asInt()).isEqualTo(2000);
        assertThat(answer.path("items").get(23).path("value").decimalValue())
                .isGreaterThan(java.math.BigDecimal.valueOf(2, -11));
        assertThat(answer.path("items").get(23).path("unit").asString()).isEqualTo("USD");
        assertThat(answer.path("next").isNull()).isTrue();
    }

    @Test
    void anAggregateNamesItsCoverageAndWhomItLacks() throws Exception {
        var share = ask(
                "/aggregates?organization=SCO&indicator=" + GDP + "&measure=SHARE_OF_WORLD&year=2023&asOf=2024-01-15");

        assertThat(share.path("value").asDouble()).isBetween(23.0, 24.0);
        assertThat(share.path("unit").asString()).isEqualTo("PERCENT");
        assertThat(share.path("coverage").path("members").asInt()).isEqualTo(9);
        assertThat(share.path("membersWithValue").size()
                        + share.path("membersWithoutValue").size())
                .isEqualTo(9);
    }

    @Test
    void claimsComeWithVerdictAndWorking() throws Exception {
        var claims = ask("/claims?asOf=2024-01-15");
        var trade = ask("/claims/CL-SCO-TRADE?asOf=2024-01-15");

        assertThat(claims.path("items").size()).isEqualTo(14);
        assertThat(trade.path("verdict").path("finding").asString()).isEqualTo("HOLDS");
        assertThat(trade.path("working").path("states").size()).isEqualTo(9);
    }

    @Test
    void theOtherKindsOfRecordsAreListed() throws Exception {
        assertThat(ask("/organizations").path("items").size()).isEqualTo(6);
        assertThat(ask("/organizations/sco").path("members").asInt()).isEqualTo(9);
        assertThat(ask("/countries?limit=1000").path("items").size()).isEqualTo(194);
        assertThat(ask("/countries/KAZ/memberships").path("items").size()).isEqualTo(6);
        assertThat(ask("/chairmanships?country=KAZ").path("items").size()).isEqualTo(6);
        assertThat(ask("/chairmanships?history=true").path("items").size()).isEqualTo(27);
        assertThat(ask("/priorities").path("items").size()).isEqualTo(41);
        assertThat(ask("/events").path("items").size()).isEqualTo(23);
        assertThat(ask("/events/SCO-SUMMIT-2024").path("outcome").isNull()).isTrue();
        assertThat(ask("/events/SCO-SUMMIT-2024?asOf=2025-01-01")
                        .path("outcome")
                        .path("status")
                        .asString())
                .isEqualTo("HELD");
        assertThat(ask("/indicators").path("items").size()).isEqualTo(43);
        assertThat(ask("/sources").path("items").size()).isEqualTo(83);
        assertThat(ask("/aggregates/years?organization=CSTO&indicator=" + GDP + "&from=2010&to=2015")
                        .path("items")
                        .size())
                .isEqualTo(6);
    }

    @Test
    void cursorsReadAListToItsEndWithoutRepeatsOrGaps() throws Exception {
        var seen = new java.util.ArrayList<String>();
        String cursor = "";
        do {
            var part = ask("/observations?indicator=SP.POP.TOTL&from=2020&to=2021&limit=150" + cursor);
            part.path("items")
                    .forEach(item -> seen.add(
                            item.path("area").asString() + item.path("year").asInt()));
            cursor = part.path("next").isNull()
                    ? ""
                    : "&cursor=" + part.path("next").asString();
        } while (!cursor.isEmpty());

        var whole = ask("/observations?indicator=SP.POP.TOTL&from=2020&to=2021&limit=10000");
        assertThat(seen).doesNotHaveDuplicates().hasSize(whole.path("items").size());
    }

    @Test
    void aCursorThatWasTamperedWithOrBelongsElsewhereIsRefused() throws Exception {
        var next = ask("/countries?limit=3").path("next").asString();
        var tampered = (next.charAt(0) == 'A' ? 'B' : 'A') + next.substring(1);

        assertThat(get("/api/v1/countries?limit=5&cursor=" + next).statusCode()).isEqualTo(200);
        assertProblem(get("/api/v1/countries?cursor=" + tampered), 400, "invalid-cursor");
        assertProblem(get("/api/v1/countries?cursor=%00%3Cscript%3E"), 400, "invalid-cursor");
        assertProblem(get("/api/v1/sources?cursor=" + next), 400, "invalid-cursor");
        assertProblem(get("/api/v1/countries?region=Asia&cursor=" + next), 400, "invalid-cursor");
    }

    @Test
    void csvIsGivenByAcceptAndBySuffix() throws Exception {
        var bySuffix = get("/api/v1/organizations.csv", "Accept", "*/*");
        var byAccept = get("/api/v1/organizations", "Accept", "text/csv");

        assertThat(bySuffix.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(bySuffix.body())
                .startsWith("code,shortName,name,kind,")
                .contains("SCO")
                .isEqualTo(byAccept.body());
        assertThat(get("/api/v1/claims.csv").body()).contains("verdict.finding").contains("DOES_NOT_HOLD");
        assertThat(get("/api/v1/organizations/SCO/memberships.csv?asOf=1990-01-01")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(get("/api/v1/indicators/" + GDP + ".json").body()).contains("\"unit\":\"USD\"");
        assertThat(get("/api/v1/countries.csv?limit=2").headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link).contains("cursor=", "rel=\"next\""));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        var first = get("/api/v1/priorities?organization=OTS");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = get("/api/v1/priorities?organization=OTS", "If-None-Match", tag);
        var other = get("/api/v1/priorities?organization=SCO", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeAnsweredIsAProblem() throws Exception {
        assertProblem(get("/api/v1/organizations", "Accept", "image/png"), 406, "not-acceptable");
        assertProblem(get("/api/v1/nothing"), 404, "not-found");
        assertProblem(get("/api/v2/organizations"), 404, "not-found");
        assertProblem(get("/api/v1/organizations/NOWHERE"), 404, "not-found");
        assertProblem(get("/api/v1/organizations/%3Cscript%3E"), 404, "not-found");
        assertProblem(get("/api/v1/organizations?asOf=yesterday"), 400, "invalid-parameter");
        assertProblem(get("/api/v1/organizations?limit=0"), 400, "invalid-parameter");
        assertProblem(get("/api/v1/organizations?limit=99999999999999"), 400, "invalid-parameter");
        assertProblem(get("/api/v1/organizations?kind=CLUB"), 400, "invalid-parameter");
        assertProblem(get("/api/v1/events?organisation=SCO"), 400, "unknown-parameter");
        assertProblem(get("/api/v1/events?organization=NATO"), 400, "unknown-organization");
        assertProblem(get("/api/v1/observations?indicator=NO.SUCH"), 400, "unknown-indicator");
        assertProblem(get("/api/v1/observations?area=XYZ"), 400, "unknown-country");
        assertProblem(get("/api/v1/observations?from=1"), 400, "invalid-parameter");
        assertProblem(get("/api/v1/aggregates?organization=SCO"), 400, "missing-parameter");
        assertProblem(
                get("/api/v1/aggregates?organization=SCO&indicator=SP.DYN.LE00.IN&measure=SHARE_OF_WORLD"),
                400,
                "refused");
        assertProblem(send("POST", "/api/v1/organizations"), 405, "method-not-allowed");
        assertProblem(get("/api/v1/organizations;x=1"), 400, "bad-request");
    }

    @Test
    void nobodyIsAnsweredWithoutBeingSignedIn() throws Exception {
        assertProblem(getAs("", "/api/v1/organizations"), 401, "not-signed-in");
        assertProblem(getAs(basic("viewer", "wrong"), "/api/v1/organizations"), 401, "sign-in-failed");
        assertProblem(getAs(basic("nobody", "demo-password"), "/api/v1/organizations"), 401, "sign-in-failed");
        assertProblem(getAs("Bearer nonsense", "/api/v1/organizations"), 401, "invalid-token");
        assertThat(getAs("", "/api/v1/organizations").headers().allValues("WWW-Authenticate"))
                .anyMatch(scheme -> scheme.startsWith("Basic"))
                .anyMatch(scheme -> scheme.startsWith("Bearer"));
    }

    @Test
    void aRequestOpensNoSession() throws Exception {
        assertThat(get("/api/v1/organizations").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aTokenOpensWhatItsScopesSay() throws Exception {
        var reading = make(Set.of(Scope.READ));
        var calendar = make(Set.of(Scope.CALENDAR));

        assertThat(getAs("Bearer " + reading, "/api/v1/organizations").statusCode())
                .isEqualTo(200);
        assertThat(getAs("bearer " + reading, "/api/v1/events.ics").statusCode())
                .isEqualTo(200);
        assertProblem(getAs("Bearer " + calendar, "/api/v1/organizations"), 403, "insufficient-scope");
        assertThat(getAs("Bearer " + calendar, "/api/v1/events.ics").statusCode())
                .isEqualTo(200);
        assertThat(getAs("Bearer " + calendar, "/summits.ics").statusCode()).isEqualTo(200);

        revokeAll();
        assertProblem(getAs("Bearer " + reading, "/api/v1/organizations"), 401, "invalid-token");
    }

    @Test
    void aPrivateFeedIsOpenToWhoeverKnowsItsAddress() throws Exception {
        var calendar = make(Set.of(Scope.CALENDAR));
        var reading = make(Set.of(Scope.READ));
        var feed = getAs("", "/calendars/" + calendar + ".ics?organization=SCO&asOf=2024-01-15");

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(feed.body()).contains("UID:SCO-SUMMIT-2024@toraga").doesNotContain(calendar);
        assertThat(feed.headers().firstValue("ETag")).isPresent();
        assertProblem(getAs("", "/calendars/" + reading + ".ics"), 403, "insufficient-scope");
        assertProblem(getAs("", "/calendars/toraga_nonsense.ics"), 401, "invalid-token");

        revokeAll();
        var refused = getAs("", "/calendars/" + calendar + ".ics");
        assertProblem(refused, 401, "invalid-token");
        assertThat(refused.body()).doesNotContain(calendar);
    }

    @Test
    void theInterfaceIsDescribedToEverybody() throws Exception {
        assertThat(getAs("", "/api/v1/openapi.json").statusCode()).isEqualTo(200);
        assertThat(getAs("", "/api").body()).contains("/api/v1/observations");
    }

    private String make(Set<Scope> scopes) {
        return asViewer(() -> tokens.make(new TokenDraft("Test", scopes, 1)));
    }

    private void revokeAll() {
        asViewer(() -> {
            tokens.mine().forEach(token -> tokens.revoke(token.id()));
            return true;
        });
    }

    private static <T> T asViewer(Supplier<T> what) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "viewer", null, AuthorityUtils.createAuthorityList("ROLE_VIEWER")));
        try {
            return what.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
