package org.toraga.chairmanships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.toraga.base.PartialDate;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;

class InitiativeRowTest {

    @Test
    void anOutcomeIsKnownFromItsDay() {
        assertThat(initiative("2024-07-04").outcomeBy(LocalDate.of(2024, 7, 3))).isEmpty();
        assertThat(initiative("2024-07-04").outcomeBy(LocalDate.of(2024, 7, 4))).isPresent();
    }

    @Test
    void anOutcomeDatedByMonthIsKnownOnceTheMonthIsOver() {
        assertThat(initiative("2023-08").outcomeBy(LocalDate.of(2023, 8, 31))).isEmpty();
        assertThat(initiative("2023-08").outcomeBy(LocalDate.of(2023, 9, 1))).isPresent();
    }

    private static InitiativeRow initiative(String outcomeOn) {
        return new InitiativeRow(
                "TEST",
                null,
                Wording.english("Talks"),
                "More of them",
                InitiativeStatus.PROPOSED,
                PartialDate.parse("2022"),
                false,
                new SourceCode("COMPILER"),
                new InitiativeOutcome(InitiativeStatus.DONE, PartialDate.parse(outcomeOn), null, null));
    }
}
