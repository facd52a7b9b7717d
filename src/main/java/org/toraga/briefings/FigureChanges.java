package org.toraga.briefings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.toraga.revisions.ObservationChange;
import org.toraga.revisions.RecordChange;
import org.toraga.revisions.RevisionDetails;
import org.toraga.revisions.RevisionService;
import org.toraga.statistics.ObservationKey;

/** Finds which figures of a pack have changed since it was made: it is written again for the same day, and compared. */
@Component
class FigureChanges {

    private static final String OBSERVATIONS = "observations";

    /** Revisions since a pack was made that are looked through for reasons. */
    private static final int LOOKED_THROUGH = 500;

    private static final int MOST_CAUSES = 3;

    private final RevisionService revisions;

    FigureChanges(RevisionService revisions) {
        this.revisions = revisions;
    }

    /** @param now the same pack as it would be today */
    List<ChangedFigure> find(PackRow pack, List<Figure> then, Briefing now) {
        var current = new HashMap<String, Figure>();
        now.figures().forEach(figure -> current.put(figure.key(), figure));
        var changed = then.stream()
                .filter(figure -> {
                    var again = current.get(figure.key());
                    return again == null || again.value().compareTo(figure.value()) != 0;
                })
                .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        var since = revisions.since(pack.made(), LOOKED_THROUGH);
        return changed.stream()
                .map(figure -> {
                    var again = current.get(figure.key());
                    return new ChangedFigure(figure, again == null ? null : again.value(), causes(figure, since));
                })
                .toList();
    }

    private static List<ChangedFigure.Cause> causes(Figure figure, List<RevisionDetails> since) {
        var causes = new ArrayList<ChangedFigure.Cause>();
        for (var one : since) {
            if (causes.size() < MOST_CAUSES && touches(one, figure)) {
                var row = one.revision();
                causes.add(new ChangedFigure.Cause(row.id(), row.at(), row.by(), row.kind(), row.reason()));
            }
        }
        return List.copyOf(causes);
    }

    private static boolean touches(RevisionDetails one, Figure figure) {
        return one.changes().stream().anyMatch(change -> touches(change, figure))
                || one.figures().stream().anyMatch(change -> touches(change, figure))
                // Of very many figures only the first are told one by one: any of the others may be it.
                || one.figureCount() > one.figures().size()
                        && !figure.basis().indicators().isEmpty();
    }

    private static boolean touches(RecordChange change, Figure figure) {
        var basis = figure.basis();
        if (change.recordKind().equals(OBSERVATIONS)) {
            return ObservationKey.read(change.key())
                    .filter(key -> matches(
                            figure, key.indicator().value(), key.country().value(), key.year()))
                    .isPresent();
        }
        return basis.kinds().contains(change.recordKind())
                && (basis.organizations().isEmpty()
                        || basis.organizations().stream().anyMatch(change.title()::contains));
    }

    private static boolean touches(ObservationChange change, Figure figure) {
        return matches(figure, change.indicator(), change.area(), change.year());
    }

    private static boolean matches(Figure figure, String indicator, String area, int year) {
        var basis = figure.basis();
        return basis.indicators().contains(indicator)
                && basis.states().contains(area)
                && (figure.year() == null || figure.year() == year);
    }
}
