package org.toraga.imports;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.Refusal;
import org.toraga.base.Versioned;
import org.toraga.revisions.RecordKind;

/** Makes a record of each line and adds or changes it, as its form would. */
class RecordLines<D extends Record> implements ImportKinds.Lines {

    /** How a line is written, and what is known of it before. */
    interface Trial {

        /** @throws Refusal if the change was refused */
        void write(Runnable change);

        /** Why a line is not to be written at all. */
        Optional<Rejection> refusal(long line);

        void refused(Rejection rejection);

        /** Tries every line and keeps those that were refused. */
        static Trial of(RecordWriting writing, Map<Long, Rejection> refused) {
            return new Trial() {
                @Override
                public void write(Runnable change) {
                    writing.attempt(change);
                }

                @Override
                public Optional<Rejection> refusal(long line) {
                    return Optional.empty();
                }

                @Override
                public void refused(Rejection rejection) {
                    refused.put(rejection.line(), rejection);
                }
            };
        }

        /** Writes what was not refused when it was tried; what is refused now ends the import. */
        static Trial without(Map<Long, Rejection> refused) {
            return new Trial() {
                @Override
                public void write(Runnable change) {
                    change.run();
                }

                @Override
                public Optional<Rejection> refusal(long line) {
                    return Optional.ofNullable(refused.get(line));
                }

                @Override
                public void refused(Rejection rejection) {
                    if (!refused.containsKey(rejection.line())) {
                        throw new ChangedMeanwhileException();
                    }
                }
            };
        }
    }

    private final RecordKind<D> kind;
    private final TableHead head;
    private final Map<String, Integer> columns;
    private final ImportReport report;
    private final RejectedLines rejected;
    private final Trial trial;
    private final RecordComponent[] components;

    /** @throws FileRefusedException if a column is missing without which nothing can be read */
    RecordLines(
            RecordKind<D> kind,
            TableHead head,
            Map<String, Integer> columns,
            ImportReport report,
            RejectedLines rejected,
            Trial trial) {
        this.kind = kind;
        this.head = head;
        this.columns = columns;
        this.report = report;
        this.rejected = rejected;
        this.trial = trial;
        components = kind.draft().getRecordComponents();
        var missing = RecordColumns.of(kind.draft()).missing(columns, head.columns());
        if (!missing.isEmpty()) {
            throw FileRefusedException.columnMissing(String.join(", ", missing));
        }
    }

    @Override
    public void take(long line, String[] fields) {
        if (line <= head.line() || Stream.of(fields).allMatch(String::isBlank)) {
            return;
        }
        var known = trial.refusal(line);
        if (known.isPresent()) {
            reject(known.get(), fields);
            return;
        }
        try {
            if (fields.length > head.columns().size()) {
                throw new Fault(
                        "", "", "fieldCount", fields.length, head.columns().size());
            }
            take(line, read(fields), field(fields, RecordColumns.KEY));
        } catch (Fault fault) {
            reject(fault.rejection(line), fields);
        } catch (Refusal refused) {
            var field = refused.field() == null ? "" : refused.field();
            reject(Rejection.of(line, field, field(fields, field), refused), fields);
        }
    }

    private D read(String[] fields) {
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = RecordFields.read(components[i], field(fields, components[i].getName()));
        }
        return RecordFields.draft(kind.draft(), values);
    }

    private String field(String[] fields, String component) {
        @Nullable Integer column = columns.get(component);
        return column == null || column >= fields.length ? "" : fields[column].strip();
    }

    private void take(long line, D draft, String key) {
        var stored = stored(draft, key);
        if (stored.isEmpty()) {
            if (!key.isEmpty()) {
                throw new Fault(RecordColumns.KEY, key, "key");
            }
            trial.write(() -> kind.create(draft));
            report.add(new PreviewRow(Outcome.NEW, line, kind.title(draft), "", null, kind.title(draft), null));
            return;
        }
        var before = stored.get();
        var differing = Stream.of(components)
                .filter(component -> !text(component, draft).equals(text(component, before.draft())))
                .toList();
        if (differing.isEmpty()) {
            report.add(new PreviewRow(Outcome.UNCHANGED, line, kind.title(draft), "", "", "", null));
            return;
        }
        trial.write(() -> kind.change(before.key(), before.version(), draft));
        report.add(new PreviewRow(
                Outcome.CHANGED,
                line,
                kind.title(before.draft()),
                differing.stream().map(RecordComponent::getName).collect(Collectors.joining(", ")),
                texts(differing, before.draft()),
                texts(differing, draft),
                null));
    }

    private Optional<Versioned<D>> stored(D draft, String key) {
        if (!key.isEmpty()) {
            return kind.read(key);
        }
        return Stream.of(components)
                .filter(component -> component.getName().equals(RecordColumns.CODE))
                .findFirst()
                .flatMap(component -> kind.read(text(component, draft)));
    }

    private static String text(RecordComponent component, Record draft) {
        return RecordFields.text(RecordFields.value(component, draft));
    }

    private static String texts(List<RecordComponent> components, Record draft) {
        return components.stream().map(component -> text(component, draft)).collect(Collectors.joining(" · "));
    }

    private void reject(Rejection rejection, String[] fields) {
        trial.refused(rejection);
        report.add(new PreviewRow(
                Outcome.REJECTED, rejection.line(), "", rejection.column(), null, rejection.value(), rejection));
        var padded = Stream.concat(
                        Stream.of(fields),
                        Stream.generate(() -> "")
                                .limit(Math.max(0, head.columns().size() - fields.length)))
                .limit(head.columns().size())
                .toList();
        rejected.add(padded, rejection);
    }

    @Override
    public void finish() {}
}
