package org.toraga.records.ui;

import com.vaadin.flow.router.NotFoundException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.exports.FactTable;
import org.toraga.exports.Table;
import org.toraga.exports.TableFact;
import org.toraga.exports.TablePage;
import org.toraga.revisions.RecordKind;
import org.toraga.revisions.RecordKinds;

/** The record that is open beside its list, for files: each field as it is kept. */
@Component
class RecordFieldsTable implements TablePage {

    private final RecordKinds kinds;
    private final Texts texts;

    RecordFieldsTable(RecordKinds kinds, Texts texts) {
        this.kinds = kinds;
        this.texts = texts;
    }

    @Override
    public String path() {
        return "admin/{kind}/{key}";
    }

    @Override
    public Table<TableFact> table(Address address, LocalDate asOf, Locale language) {
        var kind = address.path().split("/")[1];
        var found = kinds.all().stream()
                .filter(offered -> offered.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return table(found, TablePage.key(address), language);
    }

    private <D extends Record> Table<TableFact> table(RecordKind<D> kind, String key, Locale language) {
        var draft = kind.read(key).orElseThrow(NotFoundException::new).draft();
        var facts = Arrays.stream(kind.draft().getRecordComponents())
                .map(component -> new TableFact(
                        texts.find(kind.fieldPrefix() + component.getName(), language)
                                .orElse(component.getName()),
                        text(component, draft)))
                .toList();
        return FactTable.of(kind.title(draft), facts, texts, language);
    }

    private static String text(RecordComponent component, Record draft) {
        try {
            return ValueText.of(component.getGenericType())
                    .write(component.getAccessor().invoke(draft));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
