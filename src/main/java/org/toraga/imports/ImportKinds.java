package org.toraga.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.revisions.ObservationChange;
import org.toraga.revisions.RecordKinds;
import org.toraga.revisions.Revisions;
import org.toraga.statistics.BulkObservationService;
import org.toraga.statistics.IndicatorService;

/** What can be imported, and how the lines of each kind are taken. */
@Component
class ImportKinds {

    /** The lines of one file, in their order; {@link #finish} after the last. */
    interface Lines extends TableFile.Sink {

        void finish();
    }

    /** How a file of one kind is taken. */
    interface Taking {

        Lines lines(StoredFile file, TableHead head, ImportReport report, RejectedLines rejected);
    }

    private final RecordKinds records;
    private final Revisions revisions;
    private final BulkObservationService figures;
    private final IndicatorService indicators;
    private final RecordWriting writing;

    ImportKinds(
            RecordKinds records,
            Revisions revisions,
            BulkObservationService figures,
            IndicatorService indicators,
            RecordWriting writing) {
        this.records = records;
        this.revisions = revisions;
        this.figures = figures;
        this.indicators = indicators;
        this.writing = writing;
    }

    /** Names of all kinds, figures first. */
    List<String> names() {
        var names = new ArrayList<String>();
        names.add(ImportPlan.OBSERVATIONS);
        records.all().stream()
                .map(kind -> kind.name())
                .filter(name -> !name.equals(ImportPlan.OBSERVATIONS))
                .forEach(names::add);
        return names;
    }

    String fieldKey(String kind, String component) {
        return records.of(kind).fieldPrefix() + component;
    }

    ImportColumns columns(String kind) {
        return kind.equals(ImportPlan.OBSERVATIONS)
                ? Kinds.OBSERVATIONS
                : RecordColumns.of(records.of(kind).draft());
    }

    /** What a file of rejected lines begins with. Figures are told one by one, also if they stood side by side. */
    List<String> rejectedColumns(ImportPlan plan, TableHead head) {
        return plan.isOfObservations() ? Kinds.OBSERVATIONS.names() : head.columns();
    }

    /**
     * Nothing of figures is written, and records only as long as the transaction lasts.
     *
     * @param refused is filled with the lines of records that cannot be taken
     */
    Taking comparing(ImportPlan plan, Map<Long, Rejection> refused) {
        return plan.isOfObservations()
                ? (file, head, report, rejected) -> figureLines(
                        plan, file, head, report, rejected, IndicatorsToBe.Store.NONE, FigureImport.Changes.NONE)
                : (file, head, report, rejected) ->
                        recordLines(plan, head, report, rejected, RecordLines.Trial.of(writing, refused));
    }

    /** @param refused lines of records that are known not to be taken: what a service refuses ends the transaction */
    Taking applying(ImportPlan plan, Map<Long, Rejection> refused) {
        if (!plan.isOfObservations()) {
            return (file, head, report, rejected) ->
                    recordLines(plan, head, report, rejected, RecordLines.Trial.without(refused));
        }
        var many = revisions.recordMany(ImportPlan.OBSERVATIONS);
        FigureImport.Changes changes = differing -> {
            figures.write(
                    differing.stream().map(FigureImport.NamedChange::change).toList());
            for (var one : differing) {
                var change = one.change();
                many.add(new ObservationChange(
                        one.area(), one.indicator(), change.year(), change.before(), change.after()));
            }
        };
        IndicatorsToBe.Store store = draft -> {
            indicators.create(draft);
            return figures.indicator(draft.code());
        };
        return (file, head, report, rejected) -> figureLines(plan, file, head, report, rejected, store, changes);
    }

    private Lines figureLines(
            ImportPlan plan,
            StoredFile file,
            TableHead head,
            ImportReport report,
            RejectedLines rejected,
            IndicatorsToBe.Store store,
            FigureImport.Changes changes) {
        var metadata = file.indicators().map(IndicatorMetadata::read).orElse(Map.of());
        var toBe = new IndicatorsToBe(
                figures.indicators(),
                metadata,
                plan.addIndicators() ? plan.source() : null,
                vintage(head),
                store,
                report);
        var taking = new FigureImport(figures, toBe, report, rejected, changes);
        var lines = new FigureLines(head, plan.columns(), taking);
        return new Lines() {
            @Override
            public void take(long line, String[] fields) {
                lines.take(line, fields);
            }

            @Override
            public void finish() {
                taking.finish();
            }
        };
    }

    private Lines recordLines(
            ImportPlan plan, TableHead head, ImportReport report, RejectedLines rejected, RecordLines.Trial trial) {
        return new RecordLines<>(records.of(plan.kind()), head, plan.columns(), report, rejected, trial);
    }

    /** The publisher's own "last updated" day if the file tells it, else the day of the import. */
    private static PartialDate vintage(TableHead head) {
        try {
            return PartialDate.parse(head.preamble().getOrDefault("last updated date", ""));
        } catch (DateTimeException untold) {
            return PartialDate.of(LocalDate.now());
        }
    }
}
