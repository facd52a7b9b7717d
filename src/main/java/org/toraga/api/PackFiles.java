package org.toraga.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    public Optional<FoundFile> find(PageRequest asked) {
        // The overview is the page without a path.
        var page = asked.path().equals(OVERVIEW) ? "" : asked.address().href();
        var format = format(asked.ending());
        return briefings
                .subject(page)
                .map(subject -> FoundFile.of(format, () -> {
                    var order = new BriefingOrder(
                            subject,
                            asked.asOf(),
                            asked.language(),
                            subject.kind().sections(),
                            "",
                            asked.desk());
                    return briefings.make(order, format, step -> {}).file();
                }));
    }

    private static PackFormat format(String ending) {
        return Arrays.stream(PackFormat.values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow();
    }
}
