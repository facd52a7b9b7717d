package org.toraga;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        assertThatCode(() -> ApplicationModules.of(Toraga.class).verify()).doesNotThrowAnyException();
    }
}
