package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.countries.CountryCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class ObservationReaderTest {

    private static final IndicatorCode POPULATION = new IndicatorCode("SP.POP.TOTL");
    private static final IndicatorCode GDP = new IndicatorCode("NY.GDP.MKTP.CD");

    private final ObservationReader reader;

    ObservationReaderTest(ObservationReader reader) {
        this.reader = reader;
    }

    @Test
    void partsJoinToTheWhole() {
        var question = new ObservationQuestion(
                Set.of(POPULATION, GDP), Set.of(new CountryCode("KAZ"), new CountryCode("WLD")), 2000, 2023);
        var joined = new ArrayList<ListedObservation>();
        var part = reader.read(question, null, 7);
        while (!part.isEmpty()) {
            joined.addAll(part);
            part = reader.read(question, part.getLast().place(), 7);
        }

        assertThat(joined).isEqualTo(reader.read(question, null, 1_000)).hasSize(96);
        assertThat(joined).extracting(ListedObservation::area).containsOnly("KAZ", "WLD");
    }

    @Test
    void everythingIsReadFromAnyPlaceOn() {
        var all = new ObservationQuestion(List.of(), List.of(), 1900, 2100);
        var middle = reader.read(all, new ObservationPlace(398, 1, 2010), 3);

        assertThat(middle).hasSize(3);
        assertThat(middle.getFirst().place().area()).isGreaterThanOrEqualTo(398);
        assertThat(middle).extracting(row -> row.place().toString()).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceIsReadAsItIsWritten() {
        var place = new ObservationPlace(398, 12, 2023);

        assertThat(ObservationPlace.read(place.toString())).contains(place);
        assertThat(ObservationPlace.read("398-12")).isEmpty();
        assertThat(ObservationPlace.read("' or 1=1")).isEmpty();
    }

    @Test
    void whatThereIsNotHasNoFigures() {
        var unknown = new ObservationQuestion(Set.of(POPULATION), Set.of(new CountryCode("XYZ")), 1900, 2100);

        assertThat(reader.read(unknown, null, 10)).isEmpty();
    }

    @Test
    @WithMockUser(roles = "NOBODY")
    void nobodyElseReadsFigures() {
        var all = new ObservationQuestion(List.of(), List.of(), 1900, 2100);

        assertThatThrownBy(() -> reader.read(all, null, 1)).isInstanceOf(AccessDeniedException.class);
    }
}
