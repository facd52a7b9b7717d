package org.toraga.api;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.toraga.access.ProblemException;

/** Every address below the interface that there is not: without it the pages would answer. */
@RestController
class NothingHere {

    @RequestMapping({"/api/**", "/calendars/**"})
    void answer() {
        throw ProblemException.notFound(
                "There is nothing at this address. " + SuffixFilter.DESCRIPTION + " tells what there is.");
    }
}
