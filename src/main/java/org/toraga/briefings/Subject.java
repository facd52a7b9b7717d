package org.toraga.briefings;

import java.util.List;
import java.util.Locale;

/**
 * What a pack is about: the page that shows it.
 *
 * @param codes of the organizations, states or event; none for the overview
 */
public record Subject(SubjectKind kind, List<String> codes) {

    static final Subject OVERVIEW = new Subject(SubjectKind.OVERVIEW, List.of());

    public Subject {
        codes = List.copyOf(codes);
    }

    static Subject of(SubjectKind kind, Object code) {
        return new Subject(kind, List.of(code.toString()));
    }

    /** The page that shows it, without a slash before. */
    public String path() {
        return switch (kind) {
            case ORGANIZATION -> "organizations/" + code().toLowerCase(Locale.ROOT);
            case COUNTRY -> "countries/" + code();
            case EVENT -> "summits/" + code();
            case COMPARISON, PAIR -> "compare?with=" + String.join(",", codes);
            case OVERVIEW -> "";
        };
    }

    /** The first code, which is the only one where nothing is compared. */
    String code() {
        return codes.getFirst();
    }
}
