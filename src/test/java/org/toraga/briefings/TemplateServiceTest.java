package org.toraga.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class TemplateServiceTest {

    private static final List<SectionKind> SECTIONS = List.of(SectionKind.CLAIMS, SectionKind.FACTS);

    private final TemplateService templates;

    TemplateServiceTest(TemplateService templates) {
        this.templates = templates;
    }

    @Test
    @WithMockUser(
            username = "daniyar",
            roles = {"VIEWER", "MANAGER"})
    void aTemplateKeepsTheOrderOfItsSectionsForItsKindOfSubject() {
        templates.save(SubjectKind.ORGANIZATION, " Short ", SECTIONS, "For the morning");

        assertThat(templates.of(SubjectKind.ORGANIZATION)).singleElement().satisfies(template -> {
            assertThat(template.name()).isEqualTo("Short");
            assertThat(template.owner()).isEqualTo("daniyar");
            assertThat(template.sections()).isEqualTo(SECTIONS);
            assertThat(template.note()).isEqualTo("For the morning");
        });
        assertThat(templates.of(SubjectKind.COUNTRY)).isEmpty();
    }

    @Test
    void aNameIsTakenOnceForAKindOfSubject() {
        templates.save(SubjectKind.COUNTRY, "Short", SECTIONS, "");
        templates.save(SubjectKind.EVENT, "Short", SECTIONS, "");

        assertThatThrownBy(() -> templates.save(SubjectKind.COUNTRY, "short", SECTIONS, ""))
                .isInstanceOf(TemplateRefusedException.class);
    }

    @Test
    void aTemplateNeedsANameAndASection() {
        assertThatThrownBy(() -> templates.save(SubjectKind.COUNTRY, " ", SECTIONS, ""))
                .isInstanceOf(TemplateRefusedException.class);
        assertThatThrownBy(() -> templates.save(SubjectKind.COUNTRY, "n".repeat(101), SECTIONS, ""))
                .isInstanceOf(TemplateRefusedException.class);
        assertThatThrownBy(() -> templates.save(SubjectKind.COUNTRY, "Empty", List.of(), ""))
                .isInstanceOf(EmptyPackException.class);
    }

    @Test
    void aDeletedTemplateIsGone() {
        templates.save(SubjectKind.COUNTRY, "Short", SECTIONS, "");

        templates.delete(templates.of(SubjectKind.COUNTRY).getFirst().id());

        assertThat(templates.of(SubjectKind.COUNTRY)).isEmpty();
    }

    @Test
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerIsRefused() {
        assertThatThrownBy(() -> templates.of(SubjectKind.COUNTRY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> templates.delete(1)).isInstanceOf(AccessDeniedException.class);
    }
}
