package org.toraga.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.toraga.access.Paths;

/** Describes the interface from its controllers (OpenAPI 3.1), so that the description says what there is. */
@Component
class ApiDescription {

    private static final String PROBLEM = "Problem";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    ApiDescription(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Everything that can be asked, by path. */
    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        mappings.getObject().getHandlerMethods().forEach((mapping, method) -> {
            var isRead = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            for (var path : mapping.getPatternValues()) {
                if (isRead && path.startsWith(Paths.API + "/") && method.getBeanType() != DescriptionController.class) {
                    var types = mapping.getProducesCondition().getProducibleMediaTypes().stream()
                            .map(MediaType::toString)
                            .toList();
                    operations.add(Operation.of(path, method, types));
                }
            }
        });
        operations.sort(Comparator.comparing(Operation::path));
        return operations;
    }

    Map<String, Object> document() {
        var schemas = new Schemas();
        var paths = new LinkedHashMap<String, Object>();
        for (var operation : operations()) {
            paths.put(operation.path(), Map.of("get", describe(operation, schemas)));
        }
        var components = new LinkedHashMap<String, Object>(schemas.named());
        components.put(PROBLEM, problem());
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "Toraga",
                        "version", "1",
                        "description",
                                "The records of the desk, to be read. Ask with Accept, or end the address in .json or"
                                        + " .csv. A part of a list gives as next what the cursor of the following part"
                                        + " is."));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of("token", List.of()), Map.of("password", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        components,
                        "securitySchemes",
                        Map.of(
                                "token", Map.of("type", "http", "scheme", "bearer"),
                                "password", Map.of("type", "http", "scheme", "basic"))));
        return document;
    }

    private static Map<String, Object> describe(Operation operation, Schemas schemas) {
        var described = new LinkedHashMap<String, Object>();
        described.put("operationId", operation.id());
        described.put("tags", List.of(operation.group()));
        described.put("summary", operation.summary());
        described.put(
                "parameters",
                operation.parameters().stream().map(ApiDescription::describe).toList());
        var content = new LinkedHashMap<String, Object>();
        for (var type : operation.mediaTypes()) {
            content.put(
                    type,
                    Map.of(
                            "schema",
                            type.equals(MediaType.APPLICATION_JSON_VALUE)
                                    ? schemas.of(operation.answer())
                                    : Map.of("type", "string")));
        }
        var responses = new LinkedHashMap<String, Object>();
        responses.put("200", Map.of("description", "What was asked for", "content", content));
        responses.put("304", Map.of("description", "Unchanged since the ETag in If-None-Match"));
        responses.put(
                "default",
                Map.of(
                        "description",
                        "Why not",
                        "content",
                        Map.of(
                                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                Map.of("schema", Map.of("$ref", "#/components/schemas/" + PROBLEM)))));
        described.put("responses", responses);
        return described;
    }

    private static Map<String, Object> describe(Parameter parameter) {
        var described = new LinkedHashMap<String, Object>();
        described.put("name", parameter.name());
        described.put("in", parameter.place());
        described.put("required", parameter.required());
        if (!parameter.description().isEmpty()) {
            described.put("description", parameter.description());
        }
        described.put("schema", parameter.schema());
        return described;
    }

    /** As RFC 9457 has it. */
    private static Map<String, Object> problem() {
        var text = Map.of("type", "string");
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "type",
                        Map.of("type", "string", "format", "uri"),
                        "title",
                        text,
                        "status",
                        Map.of("type", "integer"),
                        "detail",
                        text,
                        "instance",
                        text),
                "required",
                List.of("type", "title", "status", "detail"));
    }
}
