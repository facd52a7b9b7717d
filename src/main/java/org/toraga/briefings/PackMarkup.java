package org.toraga.briefings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.w3c.dom.Document;

/** The markup of a pack, from which its pages are set. */
final class PackMarkup {

    private static final String STYLES = "briefings/pack.css";

    /** Tables of so few rows are not parted at the end of a page. */
    private static final int MOST_ROWS_WHOLE = 7;

    /** Rows at the end of a table that go to the next page together. */
    private static final int ROWS_KEPT = 2;

    /** Longer titles would take a second line at the foot of the page. */
    private static final int LONGEST_IN_FOOT = 45;

    private final Briefing briefing;
    private final Texts texts;
    private final boolean isClose;
    private final Map<ChartDescription, String> drawn;
    private final PhraseMarkup phrases;

    /** @param drawn the address of the drawing of each chart */
    PackMarkup(Briefing briefing, Texts texts, boolean isClose, Map<ChartDescription, String> drawn) {
        this.briefing = briefing;
        this.texts = texts;
        this.isClose = isClose;
        this.drawn = drawn;
        phrases = new PhraseMarkup(briefing::link);
    }

    Document build() {
        var html = Markup.html(briefing.language().getLanguage());
        addHead(html.add("head"));
        var body = html.add("body");
        if (isClose) {
            body.with("class", "close");
        }
        addFoot(body);
        addTitle(body.add("div", "head").with("style", "border-top-color: #" + briefing.colour()));
        for (int index = 0; index < briefing.sections().size(); index++) {
            addSection(body, briefing.sections().get(index), "section-" + index);
        }
        addSources(body);
        return html.document();
    }

    private String text(String key, Object... facts) {
        return texts.getTranslation(key, briefing.language(), facts);
    }

    private String asOf() {
        return Formats.date(briefing.asOf(), briefing.language());
    }

    private void addHead(Markup head) {
        head.add("title").text(briefing.title());
        meta(head, "subject", briefing.kind());
        meta(head, "author", "Toraga");
        meta(head, "description", text("briefings.pdf.about", briefing.title(), asOf()));
        head.add("style").text(styles());
        var bookmarks = head.add("bookmarks");
        bookmark(bookmarks, briefing.title(), "title");
        for (int index = 0; index < briefing.sections().size(); index++) {
            bookmark(bookmarks, briefing.sections().get(index).title(), "section-" + index);
        }
        if (!briefing.sources().isEmpty()) {
            bookmark(bookmarks, text("briefings.pdf.sources"), "sources");
        }
    }

    private static void meta(Markup head, String name, String content) {
        head.add("meta").with("name", name).with("content", content);
    }

    private static void bookmark(Markup bookmarks, String name, String target) {
        bookmarks.add("bookmark").with("name", name).with("href", "#" + target);
    }

    private static String styles() {
        try {
            return new ClassPathResource(STYLES).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void addFoot(Markup body) {
        var foot = body.add("div").with("id", "foot");
        var title = briefing.title().length() <= LONGEST_IN_FOOT ? briefing.title() + " · " : "";
        foot.text("Toraga · " + number() + " · " + title + text("briefings.asOf", asOf()));
        var pages = body.add("div").with("id", "pages");
        var words = text("briefings.page", "\u0001", "\u0002").split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])");
        for (var word : words) {
            switch (word) {
                case "\u0001" -> pages.add("span", "page");
                case "\u0002" -> pages.add("span", "pages");
                default -> pages.add("span").text(word);
            }
        }
    }

    private String number() {
        return briefing.number() == null ? text("briefings.pdf.preview") : briefing.number();
    }

    private void addTitle(Markup head) {
        var number = head.add("div", "number");
        number.add("strong").text(number());
        number.text(" · " + text("briefings.pdf.made", Formats.date(briefing.made(), briefing.language())));
        head.add("div", "kind").text(briefing.kind());
        var title = head.add("h1").with("id", "title").text(briefing.title());
        if (briefing.isRecordTitle()) {
            title.with("lang", Texts.ENGLISH.getLanguage());
        }
        head.add("p", "lead").text(briefing.lead());
    }

    private void addSection(Markup body, Briefing.Section section, String id) {
        var part = body.add("div", "section");
        var first = section.blocks().getFirst();
        // A heading stays with what it is the heading of, where that cannot be parted.
        var isWhole = first instanceof Block.Charts
                || first instanceof Block.Facts
                || first instanceof Block.Table table && table.rows().size() <= MOST_ROWS_WHOLE;
        var whole = isWhole ? part.add("div", "together") : part;
        whole.add("h2").with("id", id).text(section.title());
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Text text -> phrases.add(whole.add("p", "text"), text.phrases());
                case Block.Facts facts -> addFacts(whole, facts);
                case Block.Table table -> addTable(whole, table);
                case Block.Charts charts -> new ChartMarkup(drawn, this::text).add(whole, charts.charts());
            }
        }
    }

    private void addFacts(Markup part, Block.Facts facts) {
        var body = part.add("table", "facts").add("tbody");
        for (var fact : facts.facts()) {
            var row = body.add("tr");
            row.add("th").with("scope", "row").text(fact.name());
            var value = row.add("td");
            fact.value().forEach(line -> phrases.add(value.add("p", "line"), line));
        }
    }

    private void addTable(Markup part, Block.Table table) {
        var data = part.add("table", "data");
        var head = data.add("thead").add("tr");
        var columns = table.columns();
        for (int index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var name = head.add(column.title().isEmpty() ? "td" : "th", classes(column, index == columns.size() - 1))
                    .with("style", "width: " + column.share() + "%");
            if (!column.title().isEmpty()) {
                name.with("scope", "col").text(column.title());
            }
        }
        var rows = table.rows();
        var end = Math.max(0, rows.size() - ROWS_KEPT);
        if (end > 0) {
            addRows(data.add("tbody"), columns, rows.subList(0, end));
        }
        // No row stands alone on the last page.
        addRows(data.add("tbody", "kept-rows"), columns, rows.subList(end, rows.size()));
    }

    private void addRows(Markup body, List<Block.Column> columns, List<List<List<Phrase>>> rows) {
        for (var cells : rows) {
            var row = body.add("tr");
            for (int index = 0; index < cells.size(); index++) {
                var cell = index == 0
                        ? row.add("th", "row-head").with("scope", "row")
                        : row.add("td", classes(columns.get(index), index == columns.size() - 1));
                phrases.add(cell, cells.get(index));
            }
        }
    }

    private static String classes(Block.Column column, boolean isLast) {
        return (column.isNumber() ? "number-column" : "text-column") + (isLast ? " last" : "");
    }

    private void addSources(Markup body) {
        var part = body.add("div", "section");
        if (!briefing.sources().isEmpty()) {
            part.add("h2").with("id", "sources").text(text("briefings.pdf.sources"));
            var list = part;
            var half = (briefing.sources().size() + 1) / 2;
            for (var source : briefing.sources()) {
                if (source.number() == 1 || source.number() == half + 1) {
                    list = part.add("div", source.number() == 1 ? "sources" : "sources last");
                }
                var item = list.add("p", "source");
                item.add("span", "source-number").text(source.number() + ".");
                item.add("a")
                        .with("href", briefing.link(source.path()))
                        .with("title", source.title())
                        .with("lang", Texts.ENGLISH.getLanguage())
                        .text(source.title());
                if (!source.details().isEmpty()) {
                    item.text(" · " + source.details());
                }
            }
        }
        var link = part.add("p", "link");
        link.text(text("briefings.pdf.link") + ": ");
        link.add("a")
                .with("href", briefing.link())
                .with("title", briefing.link())
                .text(briefing.link());
    }
}
