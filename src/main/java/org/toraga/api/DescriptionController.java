package org.toraga.api;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what there is to be asked, to programs and to people. */
@RestController
class DescriptionController {

    private final ApiDescription description;

    DescriptionController(ApiDescription description) {
        this.description = description;
    }

    @GetMapping(path = SuffixFilter.DESCRIPTION, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> document() {
        return description.document();
    }
}
