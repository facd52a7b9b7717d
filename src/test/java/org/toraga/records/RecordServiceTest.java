package org.toraga.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.Refusal;
import org.toraga.base.Versioned;
import org.toraga.support.WholeDesk;

/** What holds for the service of every kind of record. */
@WholeDesk
@Transactional
class RecordServiceTest {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("organizations", "SCO"),
            Map.entry("memberships", "1"),
            Map.entry("chairmanships", "SCO-KAZ-2023"),
            Map.entry("priorities", "SCO-P01"),
            Map.entry("initiatives", "SCO-WORLD-UNITY"),
            Map.entry("events", "SCO-SUMMIT-2023"),
            Map.entry("statements", "ST-TOKAYEV-SCO-2023"),
            Map.entry("claims", "CL-SCO-GDP"),
            Map.entry("sources", "ASWAQ-2024"),
            Map.entry("indicators", "NY.GDP.MKTP.CD"),
            Map.entry("observations", "KAZ.SP.POP.TOTL.2020"));

    final List<RecordService<?, ?>> services;

    RecordServiceTest(List<RecordService<?, ?>> services) {
        this.services = services;
    }

    @Test
    void everyKindIsKeptByAServiceOfItsOwn() {
        assertThat(services.stream().map(RecordService::name)).containsExactlyInAnyOrderElementsOf(KEYS.keySet());
    }

    @Test
    void aRecordIsReadByItsKeyAndByNoOtherText() {
        for (var service : services) {
            var key = KEYS.get(service.name());

            assertThat(service.read(key)).as(service.name()).hasValueSatisfying(found -> {
                assertThat(found.key()).isEqualTo(key);
                assertThat(found.draft()).isInstanceOf(service.draft());
            });
            for (var hostile : List.of("", "new", "' or 1=1 --", "../x", "0", "-1", "x".repeat(500))) {
                assertThat(service.read(hostile)).as(service.name()).isEmpty();
            }
        }
    }

    @Test
    void anOlderVersionThanTheStoredIsRefused() {
        services.forEach(this::refuseOtherVersions);
    }

    private <D extends Record> void refuseOtherVersions(RecordService<D, ?> service) {
        var stored = stored(service);
        var newer = stored.version() + 1;

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .as(service.name())
                .isThrownBy(() -> service.change(stored.key(), newer, stored.draft()));
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .as(service.name())
                .isThrownBy(() -> service.delete(stored.key(), newer));
    }

    @Test
    void theSameRecordIsNotAddedTwice() {
        services.stream()
                .filter(service -> !service.name().equals("memberships"))
                .forEach(service -> assertThatExceptionOfType(Refusal.class)
                        .as(service.name())
                        .isThrownBy(() -> addAgain(service))
                        .satisfies(refused -> assertThat(
                                        refused.textKey().contains("Taken") || refused instanceof CodeTakenException)
                                .isTrue()));
    }

    private static <D extends Record> void addAgain(RecordService<D, ?> service) {
        service.create(stored(service).draft());
    }

    @Test
    void aSaveThatChangesNothingKeepsTheVersion() {
        services.forEach(RecordServiceTest::saveUnchanged);
    }

    private static <D extends Record> void saveUnchanged(RecordService<D, ?> service) {
        var stored = stored(service);

        service.change(stored.key(), stored.version(), stored.draft());

        assertThat(stored(service).draft()).as(service.name()).isEqualTo(stored.draft());
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void aViewerNeitherReadsNorWritesARecordOfAnyKind() {
        for (var service : services) {
            var key = KEYS.get(service.name());

            refused(service, () -> service.read(key));
            refused(service, () -> service.create(null));
            refused(service, () -> service.change(key, 0, null));
            refused(service, () -> service.delete(key, 0));
        }
    }

    private static void refused(RecordService<?, ?> service, Runnable call) {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .as(service.name())
                .isThrownBy(call::run);
    }

    @Test
    @WithMockUser(roles = {"VIEWER"})
    void whatAKindIsCalledIsNoSecret() {
        for (var service : services) {
            assertThat(service.fieldPrefix()).endsWith("field.");
            assertThat(service.isPublished()).isTrue();
        }
    }

    private static <D extends Record> Versioned<D> stored(RecordService<D, ?> service) {
        return service.read(KEYS.get(service.name())).orElseThrow();
    }
}
