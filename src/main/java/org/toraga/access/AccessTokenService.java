package org.toraga.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;

/** The tokens that somebody makes for programs of their own, and takes back. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class AccessTokenService {

    /** The longest that a token can be good for, unless it is good until it is revoked. */
    public static final int MOST_DAYS = 366;

    private static final int LONGEST_NAME = 100;
    private static final int MOST_TOKENS = 50;

    private final TokenQueries tokens;

    AccessTokenService(TokenQueries tokens) {
        this.tokens = tokens;
    }

    /** One's own tokens, the newest first; those that open nothing any more as well. */
    public List<TokenRow> mine() {
        return tokens.of(user());
    }

    /** Whether one may make tokens that take whole lists as files. */
    public boolean mayExport() {
        return authentication().getAuthorities().stream()
                .anyMatch(granted -> ("ROLE_" + Roles.MANAGER).equals(granted.getAuthority()));
    }

    /**
     * @return the token itself, which nobody can see again
     * @throws TokenRefusedException if name, scopes or days are not fit, or there are too many good tokens already
     * @throws AccessDeniedException if a token asks for it: tokens do not beget tokens
     */
    @Transactional
    public String make(TokenDraft draft) {
        refuseToPrograms();
        check(draft);
        var now = now();
        var good = mine().stream()
                .filter(token -> token.state(now) == TokenState.GOOD)
                .count();
        if (good >= MOST_TOKENS) {
            throw TokenRefusedException.tooMany(MOST_TOKENS);
        }
        var secret = TokenSecret.make();
        var expiresAt = draft.days() == null ? null : now.plus(draft.days(), ChronoUnit.DAYS);
        tokens.insert(user(), draft.name().strip(), TokenSecret.hash(secret), draft.scopes(), now, expiresAt);
        return secret;
    }

    private void check(TokenDraft draft) {
        if (draft.name().isBlank()) {
            throw TokenRefusedException.nameless();
        }
        if (draft.name().strip().length() > LONGEST_NAME) {
            throw TokenRefusedException.nameTooLong(LONGEST_NAME);
        }
        if (draft.scopes().isEmpty()) {
            throw TokenRefusedException.scopeless();
        }
        if (draft.scopes().contains(Scope.EXPORT) && !mayExport()) {
            throw TokenRefusedException.exportByViewer();
        }
        if (draft.days() != null && (draft.days() < 1 || draft.days() > MOST_DAYS)) {
            throw TokenRefusedException.days(MOST_DAYS);
        }
    }

    /** Takes a token of one's own back, at once and for good. Somebody else's stays as it is. */
    @Transactional
    public void revoke(long id) {
        refuseToPrograms();
        tokens.revoke(id, user(), now());
    }

    private static void refuseToPrograms() {
        var scopes = Set.of(Scope.values());
        var isProgram = authentication().getAuthorities().stream()
                .anyMatch(granted ->
                        scopes.stream().anyMatch(scope -> scope.authority().equals(granted.getAuthority())));
        if (isProgram) {
            throw new AccessDeniedException("Tokens are kept by people");
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String user() {
        return authentication().getName();
    }

    private static Authentication authentication() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return authentication;
    }
}
