package org.toraga.charts;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** Text for the chart library, which reads markup in names and labels. */
final class Markup {

    private Markup() {}

    /** Only what markup is made of is escaped: the library knows no further entities, such as that of a no-break space. */
    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
