package org.toraga.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Flush;
import org.toraga.base.Roles;

/**
 * Views of the explorer that are kept: everybody's own, and those that a manager keeps for everyone. What is for everyone is
 * renamed and deleted by managers alone.
 */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class SavedViewService {

    private final SavedViewRepository views;
    private final JdbcClient jdbc;

    SavedViewService(SavedViewRepository views, JdbcClient jdbc) {
        this.views = views;
        this.jdbc = jdbc;
    }

    /** Those of the reader and those for everyone, by name. */
    public List<SavedViewRow> all() {
        var user = user();
        var isManager = isManager();
        return jdbc.sql("""
                        select v.id, v.name, v.owner_name, v.query, v.for_everyone
                        from saved_view v
                        where v.owner_name = :user or v.for_everyone = true
                        order by lower(v.name), v.id
                        """)
                .param("user", user)
                .query((row, number) -> {
                    var isOwn = row.getString("owner_name").equals(user);
                    var isForEveryone = row.getBoolean("for_everyone");
                    return new SavedViewRow(
                            row.getInt("id"),
                            row.getString("name"),
                            row.getString("owner_name"),
                            row.getString("query"),
                            isForEveryone,
                            isOwn,
                            isForEveryone ? isManager : isOwn);
                })
                .list();
    }

    /**
     * Keeps a view for the reader alone.
     *
     * @throws SavedViewException if the name is blank, too long or taken
     */
    @Transactional
    public void save(String name, String query) {
        keep(name, query, false);
    }

    /**
     * Keeps a view for everyone.
     *
     * @throws SavedViewException if the name is blank, too long or taken
     */
    @PreAuthorize("hasRole('" + Roles.MANAGER + "')")
    @Transactional
    public void saveForEveryone(String name, String query) {
        keep(name, query, true);
    }

    /**
     * @throws SavedViewException if the name is blank, too long or taken, or the view is gone
     * @throws AccessDeniedException if it is for everyone and the reader is no manager
     */
    @Transactional
    public void rename(int id, String name) {
        var view = changeable(id);
        if (!view.name().equals(name.strip()) && views.existsByOwnerAndName(view.owner(), name.strip())) {
            throw SavedViewException.nameTaken(name.strip());
        }
        view.rename(name);
        Flush.saved(views::flush);
    }

    /**
     * @throws SavedViewException if the view is gone
     * @throws AccessDeniedException if it is for everyone and the reader is no manager
     */
    @Transactional
    public void delete(int id) {
        views.delete(changeable(id));
        Flush.deleted(views::flush);
    }

    private void keep(String name, String query, boolean forEveryone) {
        var view = new SavedView(user(), name, query, forEveryone);
        if (views.existsByOwnerAndName(user(), view.name())) {
            throw SavedViewException.nameTaken(view.name());
        }
        Flush.saved(() -> {
            views.save(view);
            views.flush();
        });
    }

    /** Somebody else's own view is as good as none: nobody learns that there is one. */
    private SavedView changeable(int id) {
        var view = views.findById(id)
                .filter(found -> found.isForEveryone() || found.isOf(user()))
                .orElseThrow(SavedViewException::gone);
        if (view.isForEveryone() && !isManager()) {
            throw new AccessDeniedException("A view for everyone is changed by managers");
        }
        return view;
    }

    /** Whether the reader may keep views for everyone. */
    public boolean isManager() {
        return authentication().getAuthorities().stream()
                .anyMatch(granted -> ("ROLE_" + Roles.MANAGER).equals(granted.getAuthority()));
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
