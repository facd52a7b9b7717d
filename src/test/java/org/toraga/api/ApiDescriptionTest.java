package org.toraga.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.toraga.support.WholeDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeDesk
class ApiDescriptionTest {

    private final WebApplicationContext desk;
    private final ApiDescription description;
    private final JsonMapper json = new JsonMapper();
    private MockMvc http;

    ApiDescriptionTest(WebApplicationContext desk, ApiDescription description) {
        this.desk = desk;
        this.description = description;
    }

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(desk).build();
    }

    private String body(String path) throws Exception {
        return http.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void everyOperationIsDescribed() throws Exception {
        var document = json.readTree(body("/api/v1/openapi.json"));

        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.path("paths").propertyNames())
                .contains(
                        "/api/v1/organizations/{code}/memberships",
                        "/api/v1/observations",
                        "/api/v1/aggregates",
                        "/api/v1/claims",
                        "/api/v1/events.ics")
                .hasSizeGreaterThan(20);
        assertThat(description.operations()).allSatisfy(operation -> {
            assertThat(operation.summary()).as(operation.path()).isNotBlank();
            assertThat(operation.parameters())
                    .as(operation.path())
                    .allSatisfy(parameter -> assertThat(parameter.schema()).isNotEmpty());
        });
        assertThat(description.operations()).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organizations",
                "/organizations/{code}",
                "/memberships",
                "/chairmanships",
                "/priorities",
                "/events",
                "/events/{code}",
                "/countries",
                "/indicators",
                "/observations",
                "/aggregates",
                "/claims",
                "/sources"
            })
    void answersAreAsTheyAreDescribed(String path) throws Exception {
        var document = json.readTree(body("/api/v1/openapi.json"));
        var schema = document.path("paths")
                .path("/api/v1" + path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        var code = path.startsWith("/events") ? "SCO-SUMMIT-2024" : "SCO";
        var query = path.equals("/aggregates") ? "?organization=SCO&indicator=SP.POP.TOTL" : "";

        assertFits(json.readTree(body("/api/v1" + path.replace("{code}", code) + query)), schema, document, path);
    }

    /** As far as the description goes: types, names of fields, words of lists. */
    private void assertFits(JsonNode value, JsonNode schema, JsonNode document, String place) {
        if (schema.has("$ref")) {
            var name = schema.path("$ref").asString().replace("#/components/schemas/", "");
            assertFits(value, document.path("components").path("schemas").path(name), document, place);
        } else if (schema.has("anyOf")) {
            if (!value.isNull()) {
                assertFits(value, schema.path("anyOf").get(0), document, place);
            }
        } else {
            var types = schema.path("type").isArray()
                    ? schema.path("type").valueStream().map(JsonNode::asString).toList()
                    : List.of(schema.path("type").asString());
            assertThat(types).as(place).containsAnyElementsOf(typesOf(value));
            if (value.isArray()) {
                for (var item : value) {
                    assertFits(item, schema.path("items"), document, place + "[]");
                }
            } else if (value.isObject()) {
                assertThat(new TreeSet<>(value.propertyNames()))
                        .as(place)
                        .isEqualTo(new TreeSet<>(schema.path("properties").propertyNames()));
                for (var name : value.propertyNames()) {
                    assertFits(value.path(name), schema.path("properties").path(name), document, place + "." + name);
                }
            } else if (schema.has("enum") && !value.isNull()) {
                assertThat(schema.path("enum").valueStream().map(JsonNode::asString))
                        .as(place)
                        .contains(value.asString());
            }
        }
    }

    private static List<String> typesOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> List.of("array");
            case OBJECT, POJO -> List.of("object");
            case STRING, BINARY -> List.of("string");
            case BOOLEAN -> List.of("boolean");
            case NUMBER -> value.isIntegralNumber() ? List.of("integer", "number") : List.of("number");
            case NULL, MISSING -> List.of("null");
        };
    }

    @Test
    void thePageListsEveryOperationAndLoadsNothingFromElsewhere() throws Exception {
        var page = body("/api");

        assertThat(description.operations())
                .allSatisfy(operation -> assertThat(page).contains("GET " + operation.path()));
        assertThat(page).doesNotContain("http://", "https://", "<script", "//cdn");
    }
}
