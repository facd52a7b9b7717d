package org.toraga.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.NotAWebAddressException;
import org.toraga.base.PartialDate;
import org.toraga.base.SqlOrder;
import org.toraga.base.StillReferredToException;
import org.toraga.base.Wording;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class SourceServiceTest {

    final SourceService sources;

    SourceServiceTest(SourceService sources) {
        this.sources = sources;
    }

    @Test
    void everyWordMustOccurInWhateverOrder() {
        assertThat(sources.find(SourceFilter.words("2024 aswaq"), PageRequest.of(0, 10)))
                .extracting(row -> row.code().value())
                .containsExactly("ASWAQ-2024");
        assertThat(sources.count(SourceFilter.words("2024 aswaq"))).isEqualTo(1);
    }

    @Test
    void wildcardsOfSqlAreOrdinaryLetters() {
        assertThat(sources.count(SourceFilter.words("%"))).isLessThan(83);
        assertThat(sources.count(SourceFilter.words("' or 1=1 --"))).isZero();
        assertThat(sources.count(SourceFilter.words("  "))).isEqualTo(83);
    }

    @Test
    void aKindNarrowsTheListAndPagesNeitherSkipNorRepeat() {
        var filter = new SourceFilter("", SourceKind.REPOSITORY);
        var byTitle = SqlOrder.by(SourceSort.KIND).descending();
        var all = sources.find(filter, PageRequest.of(0, 100, byTitle));
        var first = sources.find(filter, PageRequest.of(0, 3, byTitle));
        var second = sources.find(filter, PageRequest.of(1, 3, byTitle));

        assertThat(all).hasSize(sources.count(filter)).allMatch(row -> row.kind() == SourceKind.REPOSITORY);
        assertThat(first).isEqualTo(all.subList(0, 3));
        assertThat(second).startsWith(all.get(3));
    }

    @Test
    void sourcesAreNotedOnceEachInTheOrderGiven() {
        var codes = List.of(
                new SourceCode("SCO-SITE"),
                new SourceCode("ASWAQ-2024"),
                new SourceCode("SCO-SITE"),
                new SourceCode("NO-SUCH"));

        assertThat(sources.findAll(codes))
                .extracting(source -> source.code().value())
                .containsExactly("SCO-SITE", "ASWAQ-2024");
    }

    @Test
    void theOrganizationsThatRestOnASourceAreNamedForFurtherSourcesToo() {
        assertThat(sources.usesOf(new SourceCode("SCO-SITE")))
                .filteredOn(uses -> uses.kindKey().equals("organizations.uses"))
                .singleElement()
                .satisfies(uses -> assertThat(uses.uses())
                        .containsExactly(new SourceUse(
                                new Wording(
                                        "Shanghai Cooperation Organisation",
                                        "Шанхайская организация сотрудничества",
                                        "Шанхай ынтымақтастық ұйымы"),
                                "organizations/sco")));
    }

    @Test
    void aSourceIsAddedChangedAndDeleted() {
        var key = sources.create(draft("test-1", "https://example.org/a"));
        var added = sources.read(key).orElseThrow();
        sources.change(key, added.version(), draft("IGNORED", null));
        var changed = sources.read(key).orElseThrow();

        assertThat(key).isEqualTo("TEST-1");
        assertThat(changed.draft().code()).isEqualTo("TEST-1");
        assertThat(changed.draft().url()).isNull();
        assertThat(changed.draft().publishedOn()).isEqualTo(PartialDate.parse("2024-08"));
        assertThat(changed.version()).isGreaterThan(added.version());

        sources.delete(key, changed.version());
        assertThat(sources.read(key)).isEmpty();
    }

    @Test
    void aSecondSaveOfTheSameReadingIsRefused() {
        var key = sources.create(draft("TEST-1", null));
        var read = sources.read(key).orElseThrow();
        sources.change(key, read.version(), draft("TEST-1", "https://example.org"));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> sources.change(key, read.version(), draft("TEST-1", "https://example.com")));
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> sources.delete(key, read.version()));
    }

    @Test
    void aCodeThatExistsOrIsNoneIsRefused() {
        assertThatExceptionOfType(CodeTakenException.class)
                .isThrownBy(() -> sources.create(draft("aswaq-2024", null)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("code"));
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> sources.create(draft("<script>", null)));
    }

    @Test
    void anAddressOfAnotherKindThanTheWebIsRefused() {
        for (var url : List.of("javascript:alert(1)", "ftp://example.org", "/relative", "https://", "http://a b")) {
            assertThatExceptionOfType(NotAWebAddressException.class)
                    .as(url)
                    .isThrownBy(() -> sources.create(draft("TEST-1", url)))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("url"));
        }
    }

    @Test
    void aSourceThatRecordsRestOnIsNotDeleted() {
        var read = sources.read("SCO-SITE").orElseThrow();

        assertThatExceptionOfType(StillReferredToException.class)
                .isThrownBy(() -> sources.delete("SCO-SITE", read.version()));
    }

    @Test
    void whatIsNoKeyIsNotFound() {
        assertThat(sources.read("../../etc/passwd")).isEmpty();
        assertThat(sources.read("<script>alert(1)</script>")).isEmpty();
        assertThat(sources.read("")).isEmpty();
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAnAdminReadsDraftsAndWrites() {
        assertThat(sources.find(new SourceCode("ASWAQ-2024"))).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sources.read("ASWAQ-2024"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sources.create(draft("TEST-1", null)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sources.change("ASWAQ-2024", 0, draft("ASWAQ-2024", null)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sources.delete("ASWAQ-2024", 0));
    }

    private static SourceDraft draft(String code, String url) {
        return new SourceDraft(
                code, "A page", null, SourceKind.ARTICLE, PartialDate.parse("2024-08"), url, null, null, null);
    }

    @Test
    void whatRestsOnASourceIsNamedInEveryLanguage() {
        var russian = sources.usesOf(new SourceCode("ASWAQ-2024")).stream()
                .flatMap(uses -> uses.uses().stream())
                .map(use -> use.text().in(Locale.of("ru")))
                .toList();

        assertThat(russian)
                .contains(
                        "SCO, 2023: Казахстан",
                        "SCO: Безопасность и стабильность",
                        "OTS: Программа председательства TURKTIME",
                        "Саммит ШОС 2024 года");
    }

    @Test
    void aLineCountsWhatRestsOnItsSource() {
        var lines = sources.find(SourceFilter.words(""), PageRequest.of(0, 100, Sort.by(Sort.Order.desc("USES"))));

        assertThat(lines).hasSize(83);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.uses())
                        .as(line.code().value())
                        .isEqualTo(sources.usesOf(line.code()).stream()
                                .mapToInt(kind -> kind.uses().size())
                                .sum()));
        assertThat(lines)
                .isSortedAccordingTo(Comparator.comparing(SourceListRow::uses).reversed());
    }
}
