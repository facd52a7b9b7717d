package org.toraga.statistics.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Course;
import org.toraga.statistics.ShownAs;
import org.toraga.statistics.Subject;

/** Title, subtitle and notes of a picture: unit, span, day, coverage, how it was worked out. */
class ExplorerNotes {

    private final Explored.Picture picture;
    private final MeasureTexts words;
    private final StatisticsTexts texts;
    private final Locale language;

    ExplorerNotes(Explored.Picture picture, MeasureTexts words, StatisticsTexts texts, Locale language) {
        this.picture = picture;
        this.words = words;
        this.texts = texts;
        this.language = language;
    }

    String title() {
        var measure = words.name(picture.measure(), language);
        var whom = words.whom(picture, language);
        return picture.isOfOneYear()
                ? words.text("statistics.explorer.title.year", language, measure, whom, year())
                : words.text("statistics.explorer.title", language, measure, whom);
    }

    String subtitle() {
        var span = picture.isOfOneYear()
                ? window()
                : words.text(
                        "statistics.explorer.span",
                        language,
                        String.valueOf(picture.years().from()),
                        String.valueOf(picture.years().to()));
        return words.text(
                "statistics.explorer.subtitle." + membership(),
                language,
                words.unit(picture.measure(), language),
                span,
                Formats.date(picture.asOf(), language));
    }

    private String year() {
        return String.valueOf(picture.years().to());
    }

    private String window() {
        int window = picture.state().window();
        return window == 1
                ? year()
                : words.text(
                        "statistics.explorer.window",
                        language,
                        String.valueOf(picture.years().to() - window + 1),
                        year());
    }

    /** Which members are meant. */
    private String membership() {
        var state = picture.state();
        return switch (state.scope()) {
            case STATES, WORLD -> "plain";
            case MEMBERS, ORGANIZATIONS -> state.grew() ? "grew" : "held";
            case GROUP -> state.rule().isEmpty() ? "plain" : state.grew() ? "grew" : "held";
        };
    }

    /** Coverage first, then how it was worked out; can be added to. */
    List<String> of() {
        var notes = new ArrayList<String>();
        if (picture.isOfOneYear()) {
            picture.ranking().places().forEach(place -> coverage(notes, place.subject(), place.figure()));
        } else {
            picture.courses()
                    .forEach(course -> course.latest().ifPresent(latest -> coverage(notes, course.subject(), latest)));
            if (differs()) {
                notes.add(words.text("statistics.coverage.over", language));
            }
        }
        if (!picture.isOfOneYear()
                && picture.years().to() > picture.asOf().getYear() - 1
                && picture.state().grew()) {
            notes.add(words.text("statistics.explorer.grew.later", language));
        }
        var measure = picture.measure();
        if (measure.weight() != null && hasGroups()) {
            picture.used().stream()
                    .filter(one -> one.code().equals(measure.weight()))
                    .findFirst()
                    .ifPresent(weight -> notes.add(words.text(
                            "statistics.weightedBy", language, weight.name().in(language))));
        }
        switch (measure.shownAs()) {
            case SHARE -> notes.add(words.text("statistics.worldIsPublishers", language));
            case HEAD -> notes.add(words.text("statistics.explorer.note.head", language));
            case INDEX, GROWTH -> {
                if (hasGroups()) {
                    notes.add(words.text("statistics.explorer.note.likeWithLike", language));
                }
            }
            case VALUE -> {}
        }
        if (measure.shownAs() != ShownAs.SHARE && measure.parts().size() > 1) {
            notes.add(words.text("statistics.explorer.note.parts", language));
        }
        return notes;
    }

    private void coverage(List<String> notes, Subject subject, Aggregate figure) {
        if (subject instanceof Subject.Group) {
            notes.add(words.text(
                    "statistics.explorer.coverage.of",
                    language,
                    words.name(subject, picture.state(), language),
                    texts.coverage(figure.year(), figure.coverage(), language)));
        }
    }

    private boolean differs() {
        return picture.courses().stream()
                .filter(course -> course.subject() instanceof Subject.Group)
                .anyMatch(ExplorerNotes::differs);
    }

    private static boolean differs(Course course) {
        return course.years().stream()
                        .filter(year -> year.value() != null)
                        .map(year -> year.coverage().without())
                        .distinct()
                        .count()
                > 1;
    }

    private boolean hasGroups() {
        return picture.subjects().stream().anyMatch(Subject.Group.class::isInstance);
    }

    /** The years of two figures, if they are not both of the year shown. */
    @Nullable String years(Aggregate figure, @Nullable Aggregate across) {
        return Optional.ofNullable(across)
                .filter(other -> other.year() != figure.year())
                .map(other -> words.text(
                        "statistics.explorer.scatter.years",
                        language,
                        String.valueOf(figure.year()),
                        String.valueOf(other.year())))
                .orElse(null);
    }
}
