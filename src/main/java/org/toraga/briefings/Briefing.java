package org.toraga.briefings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartPalette;

/**
 * A pack, described once: pages, slides and workbook are all made from this one record, so they cannot differ.
 *
 * @param kind what sort of pack it is, in words
 * @param title what it is about
 * @param isRecordTitle whether the title is of a record, and so English
 * @param lead one line below the title
 * @param asOf day whose state of the world it shows
 * @param made day on which it was made
 * @param number under which the desk keeps it; absent in a preview
 * @param accent class name of a colour, such as {@code organization-sco}
 * @param desk where the desk answers, without a slash at the end
 * @param figures every number in it, with all its digits
 */
record Briefing(
        Subject subject,
        String kind,
        String title,
        boolean isRecordTitle,
        String lead,
        Locale language,
        LocalDate asOf,
        LocalDate made,
        @Nullable String number,
        @Nullable String accent,
        String desk,
        List<Section> sections,
        List<CitedSource> sources,
        List<Figure> figures) {

    record Section(SectionKind kind, String title, List<Block> blocks) {}

    /** @param number by which the text refers to it */
    record CitedSource(int number, String title, String details, String path) {}

    /** The same under a number. */
    Briefing under(String given) {
        return new Briefing(
                subject,
                kind,
                title,
                isRecordTitle,
                lead,
                language,
                asOf,
                made,
                given,
                accent,
                desk,
                sections,
                sources,
                figures);
    }

    /** The colour that marks it, six hexadecimal digits: that of the organization, or the desk's own. */
    String colour() {
        return ChartPalette.of(accent, 0);
    }

    /** All charts, in their order. */
    List<ChartDescription> charts() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Charts.class::isInstance)
                .flatMap(block -> ((Block.Charts) block).charts().stream())
                .toList();
    }

    /** The page of the desk that shows the same. */
    String link() {
        return link(subject.path());
    }

    /** @param path of a page of the desk */
    String link(String path) {
        var separator = path.contains("?") ? "&" : "?";
        return desk + "/" + path + separator + "asOf=" + asOf;
    }
}
