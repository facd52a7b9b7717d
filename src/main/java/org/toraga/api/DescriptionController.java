package org.toraga.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.toraga.access.Paths;

/** Tells what there is to be asked, to programs and to people. */
@RestController
class DescriptionController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final ApiDescription description;

    DescriptionController(ApiDescription description) {
        this.description = description;
    }

    @GetMapping(path = SuffixFilter.DESCRIPTION, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> document() {
        return description.document();
    }

    @GetMapping(path = {"/api", "/api/", Paths.API, Paths.API + "/"})
    ResponseEntity<String> page(HttpServletRequest request) {
        var desk = Objects.requireNonNullElse(request.getContextPath(), "");
        return ResponseEntity.ok().contentType(HTML).body(DescriptionPage.of(description.operations(), desk));
    }
}
