package org.toraga.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import org.toraga.access.AccessTokenService;
import org.toraga.access.Scope;
import org.toraga.access.TokenDraft;
import org.toraga.imports.ImportPlan;
import org.toraga.imports.ImportService;
import org.toraga.sources.SourceDraft;
import org.toraga.sources.SourceKind;
import org.toraga.sources.SourceService;
import org.toraga.support.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Beside every view stand its rows and what it tells, for those who may see the view and take something with them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryViewFilesTest {

    /** Forms and entrances: they ask, and tell nothing that could be taken. */
    private static final Set<String> FORMS =
            Set.of("sign-in", "invitation/:token", "password", "exports/new", "admin/events/new", "admin/claims/new");

    /** Until something is chosen, these pages ask as well: so do their files. */
    private static final Set<String> CHOOSERS = Set.of("statistics", "compare");

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokenService tokens;

    @Autowired
    private ImportService imports;

    @Autowired
    private SourceService sources;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyRouteIsAmongTheViews() throws Exception {
        var paths = Stream.concat(
                        views().stream(),
                        Stream.of("admin/imports/1", "exports/T-2024-0001", "admin/history/1", "overview"))
                .map(view -> view.replaceFirst("\\?.*", ""))
                .toList();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new ArrayList<String>();
        for (var view : scanner.findCandidateComponents("org.toraga")) {
            var route = (ClassUtils.forName(view.getBeanClassName(), null)
                    .getAnnotation(Route.class)
                    .value());
            if (!route.startsWith("test-only/")) {
                routes.add(route);
            }
        }

        assertThat(routes)
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> assertThat(
                                FORMS.contains(route) || paths.stream().anyMatch(path -> fits(route, path)))
                        .as(route)
                        .isTrue());
    }

    private static boolean fits(String route, String path) {
        return path.matches(route.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"));
    }

    @Test
    @Timeout(120)
    void everyViewHasItsFilesBesideIt() throws Exception {
        var findings = new TreeSet<String>();
        for (var view : withWhatIsMade()) {
            var name = view.contains("admin/") ? "admin" : "manager";
            for (var ending : List.of(".csv", ".json")) {
                var answer = send("GET", beside(view, ending), name);
                judge(view + " " + ending, answer, ending, findings);
                if (!name.equals("manager")) {
                    expect(403, "GET", view, ending, "manager", findings);
                }
                expect(403, "GET", view, ending, "viewer", findings);
            }
        }

        assertThat(findings).isEmpty();
    }

    private void judge(String what, HttpResponse<String> answer, String ending, Set<String> findings) {
        var text = answer.body();
        if (answer.statusCode() != 200) {
            findings.add(what + ": " + answer.statusCode() + " " + text);
        } else if (ending.equals(".json") && json.readTree(text).isEmpty()) {
            findings.add(what + ": empty");
        } else if (ending.equals(".csv")) {
            var lines = CsvReader.builder().ofCsvRecord(text).stream().toList();
            var widths =
                    lines.stream().map(line -> line.getFieldCount()).distinct().toList();
            if (lines.size() < 2 || widths.size() != 1) {
                findings.add(what + ": " + lines.size() + " lines of " + widths + " cells");
            }
        }
    }

    @Test
    @Timeout(120)
    void whoAsksForTheHeadAloneTakesNothing() throws Exception {
        var findings = new TreeSet<String>();
        var views = withWhatIsMade();
        var before = taken();
        for (var view : views) {
            for (var ending : List.of(".csv", ".json")) {
                expect(200, "HEAD", view, ending, view.contains("admin/") ? "admin" : "manager", findings);
                expect(403, "HEAD", view, ending, "viewer", findings);
            }
        }
        for (var pack : List.of("organizations/sco.pdf", "countries/KAZ.pptx", "overview.zip", "data-package.zip")) {
            expect(200, "HEAD", pack, "", "manager", findings);
            expect(403, "HEAD", pack, "", "viewer", findings);
        }

        assertThat(findings).isEmpty();
        assertThat(taken()).isEqualTo(before);
    }

    /** Files recorded and packs numbered so far. */
    private List<Long> taken() {
        return Stream.of("export_record", "briefing")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private void expect(int status, String method, String view, String ending, String name, Set<String> findings)
            throws Exception {
        var answer = send(method, beside(view, ending), name);
        if (answer.statusCode() != status) {
            findings.add("%s %s %s as %s: %s instead of %s"
                    .formatted(method, view, ending, name, answer.statusCode(), status));
        }
        if (method.equals("HEAD") && !answer.body().isEmpty()) {
            findings.add(view + ending + ": a body after its head");
        }
    }

    private static List<String> views() {
        return Stream.concat(Views.OF_A_VIEWER.stream(), Views.OF_AN_ADMIN.stream())
                .toList();
    }

    /** All views but forms; with those of a pack, a revision and an import that are made here. */
    private List<String> withWhatIsMade() throws Exception {
        var made = as("admin", () -> Stream.of("admin/imports/" + checkedImport(), "admin/history/" + revision()));
        as("manager", () -> tokens.make(new TokenDraft("files", Set.of(Scope.READ), 1)));
        send("GET", "compare.pdf?with=SCO,OTS", "manager");
        var pack = jdbc.sql("select address from export_record where kind = 'BRIEFING' order by id desc limit 1")
                .query(String.class)
                .single();
        return Stream.of(views().stream(), made, Stream.of(pack))
                .flatMap(each -> each)
                .filter(view -> !FORMS.contains(view.replaceFirst("\\?.*", "")) && !CHOOSERS.contains(view))
                .toList();
    }

    private String checkedImport() {
        var text = "country,indicator,indicatorName,year,value\nKAZ,SP.POP.TOTL,,1950,5\n";
        var id = imports.receive("test.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var found = imports.inspect(id, Optional.empty());
        imports.check(id, new ImportPlan(found.kind(), found.columns(), false, null), Locale.ENGLISH);
        while (imports.find(id).orElseThrow().state().isUnderWay()) {
            Thread.onSpinWait();
        }
        return id;
    }

    /** The source comes and goes; that it did stays in the history. */
    private long revision() {
        var key = sources.create(
                new SourceDraft("FILES-TEST", "A source", null, SourceKind.ARTICLE, null, null, null, null, null));
        sources.delete(key, sources.read(key).orElseThrow().version());
        return jdbc.sql("select max(id) from revision").query(Long.class).single();
    }

    private static <T> T as(String user, Supplier<T> work) {
        var roles = user.equals("admin") ? "ROLE_VIEWER,ROLE_MANAGER,ROLE_ADMIN" : "ROLE_VIEWER,ROLE_MANAGER";
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                user, "", AuthorityUtils.commaSeparatedStringToAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static String beside(String view, String ending) {
        if (view.isEmpty()) {
            return "overview" + ending;
        }
        return view.contains("?") ? view.replace("?", ending + "?") : view + ending;
    }

    /** As somebody who is signed in. */
    private HttpResponse<String> send(String method, String path, String name) throws Exception {
        var visitor = visitors.get(name);
        if (visitor == null) {
            visitor = new Visitor(port).signIn(name);
            visitors.put(name, visitor);
        }
        return visitor.ask(method, "/" + path);
    }
}
