package org.toraga.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.toraga.briefings.BriefingOrder;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.PackFormat;

/** The briefing on what a page is about, as its menu makes it: numbered and kept like any other. */
@Component
@Order(5)
class PackFiles implements PageFile {

    private static final String OVERVIEW = "overview";

    private final BriefingService briefings;

    PackFiles(BriefingService briefings) {
        this.briefings = briefings;
    }

    @Override
    public Collection<String> pages() {
        return List.of("organizations/{code}", "countries/{code}", "summits/{code}", "compare", OVERVIEW);
    }

    @Override
    public Set<String> endings() {
        return Arrays.stream(PackFormat.values()).map(PackFormat::ending).collect(Collectors.toSet());
    }

    @Override
    public boolean answer(PageRequest asked, HttpServletResponse response) throws IOException {
        // The overview is the page without a path.
        var page = asked.path().equals(OVERVIEW) ? "" : asked.address().href();
        var subject = briefings.subject(page);
        if (subject.isEmpty()) {
            return false;
        }
        var order = new BriefingOrder(
                subject.get(),
                asked.asOf(),
                asked.language(),
                subject.get().kind().sections(),
                "",
                asked.desk());
        var file = briefings.make(order, format(asked.ending()), step -> {}).file();
        Attachment.send(response, file);
        return true;
    }

    private static PackFormat format(String ending) {
        return Arrays.stream(PackFormat.values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow();
    }
}
