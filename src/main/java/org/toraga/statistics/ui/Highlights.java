package org.toraga.statistics.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.AsOf;
import org.toraga.charts.ChartSeries;
import org.toraga.countries.CountryCode;
import org.toraga.countries.HomeCountry;
import org.toraga.countries.ui.CountryLink;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Subject;

/** What stands out in a picture: whatever is picked; otherwise all, if they are few, or the home state and the largest. */
class Highlights {

    /** More colours than these cannot be told apart. */
    private static final int MOST_LOUD = 20;

    /** Up to here everything is coloured unless something is picked. */
    private static final int FEW = 10;

    private static final int LARGEST = 7;

    private final Explored.Picture picture;
    private final Set<Subject> loud = new HashSet<>();
    private final Map<Subject, BigDecimal> figures = new HashMap<>();
    private final List<Subject> order;

    Highlights(Explored.Picture picture) {
        this.picture = picture;
        picture.courses()
                .forEach(course ->
                        course.latest().map(Aggregate::value).ifPresent(value -> figures.put(course.subject(), value)));
        var scatter = picture.scatter();
        // Of marks in the plane the largest stand out; upright or level, no end of an axis is the more telling one.
        var ranking = scatter == null ? picture.ranking() : scatter.people();
        ranking.places().forEach(place -> {
            var value = place.figure().value();
            if (value != null) {
                figures.put(place.subject(), value);
            }
        });
        choose();
        order = inOrder();
    }

    private void choose() {
        var picked = picture.subjects().stream()
                .filter(subject -> picture.state().pick().contains(key(subject)))
                .limit(MOST_LOUD)
                .toList();
        if (!picked.isEmpty()) {
            loud.addAll(picked);
        } else if (picture.subjects().size() <= FEW) {
            loud.addAll(picture.subjects());
        } else {
            figures.entrySet().stream()
                    .sorted(Map.Entry.<Subject, BigDecimal>comparingByValue().reversed())
                    .limit(LARGEST)
                    .forEach(entry -> loud.add(entry.getKey()));
            loud.add(new Subject.State(HomeCountry.CODE));
        }
    }

    /**
     * As they were picked, otherwise by codes: so a state keeps its colour in every language, year and kind of chart, and the
     * others keep theirs when one more is picked.
     */
    private List<Subject> inOrder() {
        var picks = picture.state().pick();
        return loud.stream()
                .sorted(Comparator.comparingInt((Subject subject) -> picks.indexOf(key(subject)))
                        .thenComparing(Highlights::key))
                .toList();
    }

    boolean isLoud(Subject subject) {
        return loud.contains(subject);
    }

    /** Whether it is to be shown even where there is no room for all. */
    boolean isPicked(Subject subject) {
        return picture.state().pick().contains(key(subject)) || subject.equals(new Subject.State(HomeCountry.CODE));
    }

    /** What a subject is called in the address. */
    static String key(Subject subject) {
        return switch (subject) {
            case Subject.State(CountryCode country) -> country.value();
            case Subject.Group group -> group.key();
            case Subject.World() -> "WLD";
        };
    }

    /** Class name of the colour of a line or a mark; none for what does not stand out. */
    @Nullable String colour(Subject subject) {
        var own = ownColour(subject);
        return own != null || !isLoud(subject) ? own : ChartSeries.paletteColour(order.indexOf(subject));
    }

    /** Class name of a subject that has a colour of its own everywhere. */
    private static @Nullable String ownColour(Subject subject) {
        return OrganizationCode.read(key(subject))
                .filter(code ->
                        subject instanceof Subject.Group && !code.value().equals(ExplorerSubjects.OWN_GROUP))
                .map(OrganizationBadge::colour)
                .orElse(null);
    }

    /** Colour of a bar or an area: what is picked, or the home state, stands out from the others. */
    @Nullable String barColour(Subject subject) {
        var own = ownColour(subject);
        if (own != null) {
            return own;
        }
        return isPicked(subject) && picture.subjects().size() > 1 ? "toraga-gold" : null;
    }

    /** The page that a subject leads to. */
    @Nullable String path(Subject subject) {
        return switch (subject) {
            case Subject.State(CountryCode country) -> CountryLink.path(country);
            case Subject.Group group ->
                group.key().equals(ExplorerSubjects.OWN_GROUP)
                        ? null
                        : OrganizationBadge.path(new OrganizationCode(group.key()));
            case Subject.World() -> null;
        };
    }

    /** The same picture with one subject more that stands out. */
    String pickingPath(Subject subject) {
        var picked = new ArrayList<>(order.stream().map(Highlights::key).toList());
        picked.add(key(subject));
        return picture.state()
                .with(ExplorerState.PICK, ExplorerState.join(picked))
                .address()
                .with(AsOf.PARAMETER, null)
                .href();
    }
}
