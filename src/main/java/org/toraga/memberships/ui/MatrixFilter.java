package org.toraga.memberships.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.toraga.base.ui.Address;
import org.toraga.memberships.MatrixLine;
import org.toraga.memberships.MembershipMatrix;
import org.toraga.memberships.Standing;

/**
 * What the matrix is narrowed to, as the address has it.
 *
 * @param words parts of names or codes, all of which must occur; accents do not count
 * @param standing that a state must have in one of the organizations; a member is one also while its part is frozen
 */
record MatrixFilter(String words, Optional<String> region, Optional<Standing> standing, Optional<MembershipPick> pick) {

    static final MatrixFilter NONE = new MatrixFilter("", Optional.empty(), Optional.empty(), Optional.empty());

    static MatrixFilter read(Address address, MembershipMatrix matrix) {
        return new MatrixFilter(
                address.text("q").orElse(""),
                address.text("region")
                        .filter(region -> matrix.lines().stream()
                                .anyMatch(line -> line.region().equals(region))),
                address.word("standing", Standing.class),
                MembershipPick.read(address, matrix.organizations()));
    }

    List<MatrixLine> of(MembershipMatrix matrix) {
        var picked = pick.map(one -> one.states(matrix.overlaps()));
        return matrix.lines().stream()
                .filter(line -> picked.isEmpty() || picked.get().contains(line.country()))
                .filter(line -> region.isEmpty() || region.get().equals(line.region()))
                .filter(this::stands)
                .filter(this::isNamed)
                .toList();
    }

    private boolean stands(MatrixLine line) {
        return standing.isEmpty()
                || line.rows().keySet().stream()
                        .flatMap(organization -> line.standing(organization).stream())
                        .anyMatch(
                                one -> one == standing.get() || (standing.get() == Standing.MEMBER && one.isMember()));
    }

    private boolean isNamed(MatrixLine line) {
        var name = plain(line.name() + " " + line.country());
        for (var word : plain(words).split("\\s+")) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
