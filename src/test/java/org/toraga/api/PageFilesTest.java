package org.toraga.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.toraga.access.AccessTokenService;
import org.toraga.access.Scope;
import org.toraga.access.TokenDraft;
import org.toraga.support.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside the pages under their own addresses, for people who are signed in and for programs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageFilesTest {

    private static final String PAGE = "text/html";
    private static final String GDP = "statistics%s?indicator=NY.GDP.MKTP.CD&scope=members&organization=SCO&years=%s";

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokenService tokens;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources",
                "organizations",
                "countries",
                "summits",
                "membership",
                "claims",
                "overview",
                "statistics?indicator=SP.POP.TOTL"
            })
    void everyPageHasItsRowsBesideIt(String page) throws Exception {
        var csv = get(beside(page, ".csv"));
        var read = json(get(beside(page, ".json")));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(beside(page, ".xlsx"))))) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(1);
        }

        var lines = rows(csv);
        var head = lines.get(0).size();
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.size() == head);
        assertThat(read.path("columns").size()).isEqualTo(head);
        assertThat(read.path("rows").size()).isBetween(lines.size() - 2, lines.size() - 1);
        assertThat(read.path("asOf").asString()).isEqualTo("2024-01-15");
        assertThat(read.path("link").asString()).startsWith("http://localhost:" + port + "/");
    }

    private static String beside(String page, String ending) {
        return page.contains("?") ? page.replace("?", ending + "?") : page + ending;
    }

    @Test
    void aFileIsNarrowedSortedAndChosenAsThePageIs() throws Exception {
        var lines = rows(get("sources.csv?kind=repository&sort=-title&columns=code"));

        assertThat(lines.getFirst()).containsExactly("Title", "Code");
        var titles = lines.stream().skip(1).map(line -> line.get(0)).toList();
        assertThat(titles).hasSizeGreaterThan(3).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
    }

    @Test
    void aFileFollowsTheDay() throws Exception {
        var before = json(get("membership.json?asOf=2023-07-03&standing=member&columns=sco"));
        var after = json(get("membership.json?asOf=2024-01-15&standing=member&columns=sco"));

        assertThat(members(before)).isEqualTo(8);
        assertThat(members(after)).isEqualTo(9);
    }

    private static long members(JsonNode file) {
        return file.path("rows")
                .valueStream()
                .filter(row -> row.path("sco").asString("").equals("Member"))
                .count();
    }

    @Test
    void theStatisticsOfAnAddressAreTheVerySelection() throws Exception {
        var lines = rows(get(GDP.formatted(".csv", "2019-2020")));

        assertThat(lines.get(0)).containsExactly("State", "Code", "2020", "2019");
        assertThat(lines.get(1)).containsExactly("", "", "US dollars, current prices", "US dollars, current prices");
        assertThat(lines).hasSize(2 + 9);
        assertThat(lines).anyMatch(line -> line.get(1).equals("KAZ"));
    }

    @ParameterizedTest
    @CsvSource({
        ".svg, image/svg+xml, <svg",
        ".png, image/png, PNG",
        ".pdf, application/pdf, %PDF",
        ".pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation, PK"
    })
    void theChartOfAnAddressStandsBesideItAsAPicture(String ending, String mediaType, String beginning)
            throws Exception {
        var answer = send(GDP.formatted(ending, "2000-2020"), "Authorization", basic("manager"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(mediaType));
        assertThat(new String(answer.body(), 0, 60, StandardCharsets.ISO_8859_1))
                .contains(beginning);
    }

    @ParameterizedTest
    @CsvSource({".svg, <svg", ".png, PNG", ".pdf, %PDF"})
    void theMapOfAnAddressStandsBesideItAsAPicture(String ending, String beginning) throws Exception {
        var answer = send(GDP.formatted(ending, "2020") + "&lens=map", "Authorization", basic("manager"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), 0, 60, StandardCharsets.ISO_8859_1))
                .contains(beginning);
    }

    @Test
    void aRecordStandsBesideItsPage() throws Exception {
        var sco = json(get("organizations/sco.json?asOf=2023-07-03"));
        var kazakhstan = json(get("countries/KAZ.json"));

        assertThat(sco.path("organization").path("members").asInt()).isEqualTo(8);
        assertThat(sco.path("chairmanships").size()).isGreaterThan(1);
        assertThat(sco.path("claims").size()).isGreaterThan(1);
        assertThat(kazakhstan.path("memberships").size()).isEqualTo(6);
        assertThat(json(get("summits/SCO-SUMMIT-2024.json")).at("/event/code").asString())
                .isEqualTo("SCO-SUMMIT-2024");
        assertThat(json(get("sources/SCO-SITE.json")).path("code").asString()).isEqualTo("SCO-SITE");
        assertThat(json(get("claims/CL-SCO-TRADE.json"))
                        .path("verdict")
                        .path("finding")
                        .asString())
                .isEqualTo("HOLDS");
    }

    @Test
    void aRecordAsRowsNamesUnitAndSourceOfEachField() throws Exception {
        var sco = rows(get("organizations/sco.csv?asOf=2023-07-03"));
        var claim = rows(get("claims/CL-SCO-TRADE.csv"));

        assertThat(sco.getFirst()).containsExactly("field", "value", "unit", "source");
        assertThat(sco)
                .anyMatch(line -> line.get(0).equals("organization.members")
                        && line.get(1).equals("8"))
                .anyMatch(line -> line.get(0).equals("memberships[0].country")
                        && !line.get(3).isEmpty());
        assertThat(claim)
                .anyMatch(line ->
                        line.get(0).equals("verdict.finding") && line.get(1).equals("HOLDS"))
                .anyMatch(line ->
                        line.get(0).equals("claimedValue") && !line.get(2).isEmpty())
                .anyMatch(line -> line.get(0).equals("year") && line.get(2).isEmpty());
    }

    @Test
    void whatIsComparedStandsBesideThePage() throws Exception {
        var items = json(get("compare.json?with=SCO,KAZ")).path("items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.path(0).path("organization").path("code").asString()).isEqualTo("SCO");
        assertThat(items.path(1).path("country").path("code").asString()).isEqualTo("KAZ");
    }

    @ParameterizedTest
    @CsvSource({
        "organizations/sco.pdf, %PDF",
        "countries/KAZ.pptx, PK",
        "'compare.xlsx?with=SCO,OTS', PK",
        "overview.pdf, %PDF"
    })
    void theBriefingOnAPageStandsBesideIt(String path, String beginning) throws Exception {
        var packs = "select count(*) from export_record where kind = 'BRIEFING' and username = 'manager'";
        var before = jdbc.sql(packs).query(Integer.class).single();
        var file = bytes(path);

        assertThat(new String(file, 0, beginning.length(), StandardCharsets.ISO_8859_1))
                .isEqualTo(beginning);
        assertThat(jdbc.sql(packs).query(Integer.class).single()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "compare.json, 400, refused",
        "organizations/NOPE.json, 404, not-found",
        "organizations/%3Cscript%3E.json, 404, not-found",
        "countries/XXX.json, 404, not-found",
        "sources.pdf, 404, not-found",
        "sources.zip, 404, not-found",
        "statistics.svg, 404, not-found",
        "statistics.csv, 400, refused",
        "sources.csv?q=nothinghasthisword, 400, refused",
        "statistics.csv?indicator=SP.POP.TOTL&scope=group&rule=SCO+and, 400, refused"
    })
    void whatCannotBeGivenIsAClearProblem(String path, int status, String type) throws Exception {
        assertProblem(send(path, "Authorization", basic("manager")), status, type);
    }

    @Test
    void wrongParametersMeanWhatTheyMeanToThePage() throws Exception {
        var all = rows(get("sources.csv"));

        assertThat(rows(get("sources.csv?kind=%3Cscript%3E&sort=-nothing&asOf=yesterday&language=xx")))
                .isEqualTo(all);
    }

    @Test
    void aFileSpeaksTheLanguageAskedFor() throws Exception {
        assertThat(rows(get("organizations.csv?language=ru")).getFirst().getFirst())
                .isEqualTo("Код");
        assertThat(rows(get("organizations.csv?language=kk")).getFirst().getFirst())
                .isEqualTo("Коды");
    }

    @Test
    void aByteOrderMarkStandsWhereItIsAskedFor() throws Exception {
        assertThat(get("sources.csv?bom=true")).startsWith("\ufeff");
        assertThat(get("sources.csv")).startsWith("Title");
    }

    @Test
    void aViewerIsRefusedByAPageOrAProblem() throws Exception {
        assertProblem(send("sources.csv", "Authorization", basic("viewer")), 403, "forbidden");
        assertProblem(send("data-package.zip", "Authorization", basic("viewer")), 403, "forbidden");
        assertProblem(send("organizations/sco.json", "Authorization", basic("viewer")), 403, "forbidden");

        var visitor = new Visitor(port).signIn("viewer");
        var page = visitor.get("/sources.csv", "Accept", PAGE);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("<h1>").doesNotContain("Exception", "org.toraga");
        assertThat(visitor.get("/statistics.svg?indicator=SP.POP.TOTL", "Accept", PAGE)
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/sources.csv", "Accept", "*/*").headers().firstValue("Content-Type"))
                .hasValueSatisfying(media -> assertThat(media).startsWith("application/problem+json"));
    }

    @Test
    void whoIsSignedInNeedsNoKey() throws Exception {
        var visitor = new Visitor(port).signIn("manager");

        var answer = visitor.get("/claims.csv?asOf=2024-01-15", "Accept", PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("attachment", "claims-2024-01-15.csv"));
        assertThat(rows(answer.body())).hasSize(2 + 14);
    }

    @Test
    void nobodyGetsAFileWithoutSigningIn() throws Exception {
        var answer = new Visitor(port).get("/sources.csv", "Accept", PAGE);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer)).startsWith("/sign-in");
    }

    @Test
    void aTokenNeedsTheScopeOfExport() throws Exception {
        var reading = as("manager", List.of("VIEWER", "MANAGER"), () -> token(Scope.READ));
        var exporting = as("manager", List.of("VIEWER", "MANAGER"), () -> token(Scope.EXPORT));

        assertProblem(send("sources.csv", "Authorization", "Bearer " + reading), 403, "insufficient-scope");
        assertProblem(
                send("statistics.png?indicator=SP.POP.TOTL", "Authorization", "Bearer " + reading),
                403,
                "insufficient-scope");
        assertThat(send("sources.csv", "Authorization", "Bearer " + exporting).statusCode())
                .isEqualTo(200);
        assertProblem(send("sources.csv", "Authorization", "Bearer nonsense"), 401, "invalid-token");
    }

    private String token(Scope scope) {
        return tokens.make(new TokenDraft("files", Set.of(scope), 1));
    }

    private static <T> T as(String user, List<String> roles, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        user,
                        "",
                        AuthorityUtils.createAuthorityList(
                                roles.stream().map(role -> "ROLE_" + role).toList())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void thePackageHoldsEverythingAndSaysWhatItIs() throws Exception {
        var files = unzip(bytes("data-package.zip?asOf=2023-07-03"));
        var descriptor = json.readTree(files.get("datapackage.json"));

        assertThat(descriptor.path("profile").asString()).isEqualTo("tabular-data-package");
        assertThat(descriptor.at("/query/asOf").asString()).isEqualTo("2023-07-03");
        assertThat(descriptor.path("licenses").size()).isGreaterThan(1);
        assertThat(descriptor.path("sources").size()).isEqualTo(83);
        assertThat(new String(files.get("README.md"), StandardCharsets.UTF_8))
                .contains("as of 2023-07-03", "data/observations.csv", "CC BY");
        var resources = descriptor.path("resources");
        assertThat(resources.size()).isEqualTo(12);
        assertThat(files).hasSize(2 + 12);
        for (var resource : resources) {
            var lines = rows(new String(files.get(resource.path("path").asString()), StandardCharsets.UTF_8));
            assertThat(lines.getFirst())
                    .as(resource.path("name").asString())
                    .isEqualTo(resource.at("/schema/fields")
                            .valueStream()
                            .map(field -> field.path("name").asString())
                            .toList());
            assertThat(lines).hasSizeGreaterThan(1);
        }
        var figures = rows(new String(files.get("data/observations.csv"), StandardCharsets.UTF_8));
        assertThat(figures.size() - 1)
                .isEqualTo(jdbc.sql("select count(*) from observation")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void eachFileTakenIsRecorded() throws Exception {
        get("organizations.csv?kind=forum&asOf=2024-01-15");

        var recorded = jdbc.sql("select username, kind, format, address from export_record where address like"
                        + " 'organizations?%kind=forum' order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(recorded.values())
                .containsExactly("manager", "TABLE", "CSV", "organizations?asOf=2024-01-15&kind=forum");
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws Exception {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<List<String>> rows(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(line -> List.copyOf(line.getFields()))
                .toList();
    }

    private String get(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private JsonNode json(String text) {
        return json.readTree(text);
    }

    private byte[] bytes(String path) throws Exception {
        var answer = send(path, "Authorization", basic("manager"));
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<byte[]> send(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                .headers(headers)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String basic(String name) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":demo-password").getBytes());
    }

    private void assertProblem(HttpResponse<byte[]> answer, int status, String type) {
        var body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(json.readTree(body).path("type").asString()).isEqualTo("urn:toraga:problem:" + type);
        assertThat(body).doesNotContain("Exception", "org.toraga", "\tat ");
    }
}
