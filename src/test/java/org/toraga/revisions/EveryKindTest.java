package org.toraga.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ui.Texts;
import org.toraga.support.WholeDesk;
import tools.jackson.databind.node.ObjectNode;

/** What holds for the history of every kind of record that admins keep. */
@WholeDesk
@Transactional
class EveryKindTest {

    /** How the key of a record of each kind is found. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("organizations", "select min(code) from organization"),
            Map.entry("memberships", "select cast(min(id) as varchar(20)) from membership"),
            Map.entry("chairmanships", "select min(code) from chairmanship"),
            Map.entry("priorities", "select min(code) from priority"),
            Map.entry("initiatives", "select min(code) from initiative"),
            Map.entry("events", "select min(code) from event"),
            Map.entry("statements", "select min(code) from statement"),
            Map.entry("claims", "select min(code) from claim"),
            Map.entry("sources", "select min(code) from source"),
            Map.entry("indicators", "select min(code) from indicator"),
            Map.entry("observations", "select 'KAZ.SP.POP.TOTL.2023'"));

    /** Others rest on the shipped records of these kinds, so that a copy has to be deleted. */
    private static final List<String> REFERRED_TO = List.of("organizations", "sources", "indicators", "statements");

    private static final List<String> NAMES = KEYS.keySet().stream().sorted().toList();

    final RecordKinds kinds;
    final RevisionService history;
    final RevisionStore store;
    final JdbcClient jdbc;
    final EntityManager entities;
    final Texts texts;

    EveryKindTest(
            RecordKinds kinds,
            RevisionService history,
            RevisionStore store,
            JdbcClient jdbc,
            EntityManager entities,
            Texts texts) {
        this.kinds = kinds;
        this.history = history;
        this.store = store;
        this.jdbc = jdbc;
        this.entities = entities;
        this.texts = texts;
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void everyKindIsKnownByNameToViewersToo() {
        assertThat(kinds.all()).extracting(RecordKind::name).containsExactlyElementsOf(NAMES);
        assertThat(kinds.all()).allMatch(RecordKind::isPublished);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyFieldHasItsName(String name) {
        var kind = kinds.of(name);
        for (var language : Texts.LANGUAGES) {
            assertThat(texts.find("revisions.record." + name, language)).isPresent();
            for (var component : kind.draft().getRecordComponents()) {
                assertThat(texts.find(kind.fieldPrefix() + component.getName(), language))
                        .as(kind.fieldPrefix() + component.getName())
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aChangeIsOneRevisionAndIsTakenBack(String name) {
        var kind = kinds.of(name);
        var key = key(name);
        var before = json(kind, key);
        var head = store.head().revision();

        change(kind, key);
        assertThat(json(kind, key)).isNotEqualTo(before);
        assertThat(store.head().revision()).isEqualTo(head + 1);
        assertThat(store.changes(head + 1)).hasSize(1);
        assertThat(history.of(name, key, 10).getFirst().change().fields()).hasSize(1);

        history.undo(head + 1, null);
        assertThat(RecordJson.differing(before, json(kind, key))).isEmpty();
        assertThat(store.head().revision()).isEqualTo(head + 2);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aDeletedRecordComesBackWhole(String name) {
        var kind = kinds.of(name);
        var key = REFERRED_TO.contains(name) ? copy(kind, key(name)) : key(name);
        var before = json(kind, key);
        delete(kind, key);
        assertThat(kind.read(key)).isEmpty();
        var deletion = store.head().revision();

        history.undo(deletion, null);
        assertThat(RecordJson.differing(before, json(kind, key))).isEmpty();
        assertThat(history.of(name, key, 10))
                .extracting(one -> one.change().change())
                .startsWith(ChangeKind.ADDED, ChangeKind.DELETED);
        change(kind, key);
        delete(kind, key);
        history.undo(deletion + 3, null);
        history.undo(deletion + 2, null);
        assertThat(RecordJson.differing(before, json(kind, key))).isEmpty();
        history.undo(deletion + 1, null);
        assertThat(kind.read(key)).isEmpty();
    }

    @Test
    void everyEntityOfARecordIsGuarded() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(entity -> Arrays.stream(entity.getJavaType().getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("toDraft")))
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(entity -> entity.getJavaType().isAnnotationPresent(InHistory.class));
    }

    private String key(String name) {
        return jdbc.sql(KEYS.getOrDefault(name, "")).query(String.class).single();
    }

    private static ObjectNode json(RecordKind<?> kind, String key) {
        return RecordJson.write(kind.read(key).orElseThrow().draft());
    }

    private static <D extends Record> void change(RecordKind<D> kind, String key) {
        var read = kind.read(key).orElseThrow();
        var fields = RecordJson.write(read.draft());
        for (var text : List.of("note", "description", "summary", "value")) {
            if (fields.has(text)) {
                if (text.equals("value")) {
                    fields.put(text, new BigDecimal("12.5"));
                } else {
                    fields.put(text, "Changed for a test of " + kind.name().toLowerCase(Locale.ROOT));
                }
                break;
            }
        }
        kind.change(key, read.version(), RecordJson.read(fields, kind.draft()));
    }

    private static <D extends Record> String copy(RecordKind<D> kind, String key) {
        var fields = RecordJson.write(kind.read(key).orElseThrow().draft());
        fields.put("code", "REVKIND");
        return kind.create(RecordJson.read(fields, kind.draft()));
    }

    private static void delete(RecordKind<?> kind, String key) {
        kind.delete(key, kind.read(key).orElseThrow().version());
    }
}
