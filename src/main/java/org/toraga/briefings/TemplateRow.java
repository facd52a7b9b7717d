package org.toraga.briefings;

import java.util.List;

/**
 * A way to put packs together that is kept for everyone.
 *
 * @param owner who kept it
 */
public record TemplateRow(
        int id, SubjectKind kind, String name, String owner, List<SectionKind> sections, String note) {}
