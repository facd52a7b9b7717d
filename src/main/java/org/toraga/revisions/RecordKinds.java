package org.toraga.revisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of things whose changes are kept, as the modules above offer them. */
@Component
public class RecordKinds {

    private final ObjectProvider<Recorded<?>> recorded;

    RecordKinds(ObjectProvider<Recorded<?>> recorded) {
        this.recorded = recorded;
    }

    /** The kinds of records that admins keep, by name. */
    public List<RecordKind<?>> all() {
        return recorded.stream()
                .<RecordKind<?>>mapMulti((kind, each) -> {
                    if (kind instanceof RecordKind<?> record) {
                        each.accept(record);
                    }
                })
                .sorted(Comparator.comparing(RecordKind::name))
                .toList();
    }

    /** @throws IllegalArgumentException if no records of that name are kept */
    public RecordKind<?> of(String name) {
        return all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of record is called " + name));
    }

    /** Everything whose changes are kept, by name: records, and what else was offered. */
    public List<Recorded<?>> recorded() {
        return recorded.stream().sorted(Comparator.comparing(Recorded::name)).toList();
    }

    /** How the history shows things of that name, if a module says so. */
    public Optional<Recorded<?>> find(String name) {
        return recorded().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
