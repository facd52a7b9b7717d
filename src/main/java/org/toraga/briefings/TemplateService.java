package org.toraga.briefings;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;

/** Templates of packs: which sections, in which order, with which note. Every manager uses, keeps and deletes them. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class TemplateService {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;

    TemplateService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those for packs about one kind of subject, by name. */
    public List<TemplateRow> of(SubjectKind kind) {
        return jdbc.sql("""
                        select id, name, owner_name, composition from briefing_template
                        where kind = :kind order by lower(name), id
                        """)
                .param("kind", kind.name())
                .query((row, number) -> {
                    var composition = PackJson.composition(row.getString("composition"));
                    return new TemplateRow(
                            row.getInt("id"),
                            kind,
                            row.getString("name"),
                            row.getString("owner_name"),
                            PackJson.sections(composition),
                            composition.note());
                })
                .list();
    }

    /**
     * Keeps a template for everyone.
     *
     * @throws TemplateRefusedException if the name is blank, too long or taken
     * @throws EmptyPackException if it has no section
     * @throws NoteTooLongException if its note is too long
     */
    @Transactional
    public void save(SubjectKind kind, String name, List<SectionKind> sections, String note) {
        var called = name.strip();
        if (called.isEmpty()) {
            throw TemplateRefusedException.nameless();
        }
        if (called.length() > LONGEST_NAME) {
            throw TemplateRefusedException.nameTooLong(LONGEST_NAME);
        }
        if (sections.isEmpty()) {
            throw EmptyPackException.nothingChosen();
        }
        if (note.length() > BriefingOrder.LONGEST_NOTE) {
            throw new NoteTooLongException();
        }
        if (of(kind).stream().anyMatch(template -> template.name().equalsIgnoreCase(called))) {
            throw TemplateRefusedException.nameTaken(called);
        }
        try {
            jdbc.sql("""
                            insert into briefing_template (kind, name, owner_name, composition)
                            values (:kind, :name, :owner, :composition)
                            """)
                    .param("kind", kind.name())
                    .param("name", called)
                    .param("owner", user())
                    .param("composition", PackJson.write(sections, note))
                    .update();
        } catch (DuplicateKeyException overtaken) {
            throw TemplateRefusedException.nameTaken(called);
        }
    }

    /** Deletes a template; one that is gone already stays so. */
    @Transactional
    public void delete(int id) {
        jdbc.sql("delete from briefing_template where id = :id").param("id", id).update();
    }

    private static String user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return authentication.getName();
    }
}
