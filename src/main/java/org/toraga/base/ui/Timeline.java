package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of bars and marks over a stretch of time, with a gold line at the as-of day. Drawn with plain elements: every bar and
 * mark is a link with a sentence of its own, and the colours follow light and dark.
 */
public class Timeline extends Div {

    /** A bar is never narrower than this, in per cent, so that a short term can still be seen and hit. */
    private static final double LEAST_WIDTH = 0.6;

    /** Beyond this, in per cent, what pops up opens to the left, so that it stays on the page. */
    private static final double RIGHT_PART = 55;

    private static final double END = 95;

    private final TimelineScale scale;

    /**
     * @param label what the timeline shows, read out before its rows
     * @param from the first day shown
     * @param before the first day that is no longer shown
     * @param asOf marked by the gold line, if it is shown
     * @throws IllegalArgumentException if {@code before} is not after {@code from}
     */
    public Timeline(String label, LocalDate from, LocalDate before, LocalDate asOf, List<TimelineRow> rows) {
        scale = new TimelineScale(from, before);
        addClassName("timeline");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        var list = new UnorderedList();
        list.addClassName("timeline-rows");
        rows.forEach(row -> list.add(createRow(row)));
        Stream.of(createLines(asOf), createAxis(asOf), list)
                .map(StillCells::part)
                .forEach(this::add);
    }

    private Component createLines(LocalDate asOf) {
        var lines = new Div();
        lines.addClassName("timeline-lines");
        lines.getElement().setAttribute("aria-hidden", "true");
        scale.ticks(getLocale()).forEach(tick -> lines.add(placed(new Span(), "timeline-line", tick.at())));
        if (scale.shows(asOf)) {
            lines.add(placed(new Span(), "timeline-as-of", scale.position(asOf)));
        }
        return lines;
    }

    private Component createAxis(LocalDate asOf) {
        var axis = new Div();
        axis.addClassName("timeline-axis");
        if (scale.shows(asOf)) {
            var text = getTranslation("base.timeline.asOf", Formats.shortDate(asOf, getLocale()));
            var day = placed(new Span(text), "timeline-as-of-day", scale.position(asOf));
            day.setClassName("timeline-opens-left", scale.position(asOf) > RIGHT_PART);
            axis.add(day);
        }
        scale.ticks(getLocale()).forEach(tick -> {
            var text = placed(new Span(tick.text()), "timeline-tick", tick.at());
            text.getElement().setAttribute("aria-hidden", "true");
            text.setClassName("timeline-tick-at-the-end", tick.at() > END);
            axis.add(text);
        });
        return axis;
    }

    private static Span placed(Span element, String className, double at) {
        element.addClassName(className);
        element.getStyle().set("--at", percent(at));
        return element;
    }

    private Component createRow(TimelineRow row) {
        var shown = row.bars().stream()
                .filter(bar -> scale.shows(bar.from(), bar.before()))
                .toList();
        var lanes = TimelineLanes.of(shown);
        var track = new Div();
        track.addClassName("timeline-track");
        var laneCount = lanes.stream().mapToInt(lane -> lane + 1).max().orElse(0);
        for (int index = 0; index < shown.size(); index++) {
            track.add(createBar(shown.get(index), lanes.get(index)));
        }
        var marks = row.marks().stream()
                .filter(mark -> scale.shows(mark.from(), mark.before()))
                .toList();
        marks.forEach(mark -> track.add(createMark(mark)));
        track.getStyle().set("--lanes", String.valueOf(laneCount));
        track.setClassName("timeline-track-marked", !marks.isEmpty());
        var label = new Div(row.label());
        label.addClassName("timeline-label");
        var item = new ListItem(label, track);
        item.addClassName("timeline-row");
        return item;
    }

    private Component createBar(TimelineBar bar, int lane) {
        var stretch = scale.stretch(bar.from(), bar.before());
        var text = new Span(bar.text());
        text.addClassName("timeline-bar-text");
        var said = new ArrayList<String>();
        said.add(bar.description());
        if (bar.doubtful()) {
            said.add(getTranslation("base.timeline.doubtful"));
        }
        if (bar.startVague()) {
            said.add(getTranslation("base.timeline.startVague"));
        }
        if (bar.before() == null) {
            said.add(getTranslation("base.timeline.open"));
        } else if (bar.endVague()) {
            said.add(getTranslation("base.timeline.endVague"));
        }
        var element = createPart(text, String.join(" ", said), bar.path(), bar.colour(), stretch);
        element.addClassName("timeline-bar");
        element.getStyle().set("--lane", String.valueOf(lane));
        element.setClassName("timeline-muted", bar.muted());
        element.setClassName("timeline-doubtful", bar.doubtful());
        element.setClassName("timeline-start-vague", bar.startVague() || stretch.cutAtStart());
        element.setClassName("timeline-end-vague", bar.endVague() || stretch.cutAtEnd());
        element.setClassName("timeline-open", bar.before() == null);
        return element;
    }

    private Component createMark(TimelineMark mark) {
        var stretch = scale.stretch(mark.from(), mark.before());
        var element = createPart(new Span(), mark.description(), mark.path(), mark.colour(), stretch);
        element.addClassNames("timeline-mark", mark.isDay() ? "timeline-mark-day" : "timeline-mark-span");
        return element;
    }

    /** A link, or without a path an image that can be focused, so that its sentence is reached by keyboard too. */
    private HtmlContainer createPart(
            Component content,
            String sentence,
            @Nullable String path,
            @Nullable String colour,
            TimelineScale.Stretch stretch) {
        HtmlContainer part;
        if (path == null) {
            part = new Span(content);
            part.getElement().setAttribute("role", "img").setAttribute("tabindex", "0");
        } else {
            part = new PageLink(content, path);
        }
        part.getElement().setAttribute("aria-label", sentence);
        if (colour != null) {
            part.addClassName(colour);
        }
        var tip = new Span(sentence);
        tip.addClassName("timeline-tip");
        tip.setClassName("timeline-opens-left", stretch.start() > RIGHT_PART);
        hide(tip);
        part.add(tip);
        part.getStyle().set("--start", percent(stretch.start())).set("--width", percent(widthSeen(stretch)));
        return part;
    }

    private static double widthSeen(TimelineScale.Stretch stretch) {
        return Math.min(100 - stretch.start(), Math.max(LEAST_WIDTH, stretch.width()));
    }

    private static void hide(HasElement decoration) {
        decoration.getElement().setAttribute("aria-hidden", "true");
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
