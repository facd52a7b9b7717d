package org.toraga.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.DefaultDay;
import org.toraga.base.ui.OutsideTime;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PreferenceMenus;
import org.toraga.security.ui.IdleWarning;
import org.toraga.security.ui.UserMenu;

/** The frame around every page: name, as-of day, preferences and user above, the menu at the side. */
@Layout
@RolesAllowed(Roles.VIEWER)
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String NAME = "Toraga";

    /**
     * Fields and parts that fold out tell the server when they come to the page how they stand, which it has just told them.
     * Until somebody comes near one of them, it has nothing new to say, and the message is spared.
     */
    private static final String HUSH = """
            const fields = 'vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-date-picker, vaadin-select, vaadin-tabs, details, '
                + 'vaadin-grid vaadin-checkbox';
            const said = ['value-changed', 'opened-changed', 'filter-changed', 'selected-items-changed',
                'selected-changed', 'items-changed', 'toggle', 'checked-changed', 'indeterminate-changed'];
            const met = new WeakSet();
            for (const type of ['pointerdown', 'click', 'focusin', 'keydown']) {
                window.addEventListener(type, event => event.composedPath().forEach(one => met.add(one)), true);
            }
            for (const type of said) {
                window.addEventListener(type, event => {
                    if (event.target.matches?.(fields) && !met.has(event.target)) {
                        event.stopImmediatePropagation();
                    }
                }, true);
            }
            """;

    private final MainMenu menu = new MainMenu();
    private final AsOfControl asOf;
    private final Div wordmark = new Div();
    private final Span announcement = new Span();
    private final Div printedAddress = new Div();
    private @Nullable String shownPath;

    MainLayout(DefaultDay defaultDay, UserMenu userMenu, AuthenticationContext authentication) {
        asOf = new AsOfControl(defaultDay);
        addClassName("shell");
        setPrimarySection(Section.NAVBAR);
        ReadingPlace.keep(this);
        addToNavbar(createHeader(userMenu));
        addToDrawer(new Scroller(menu));
        announcement.addClassName("announcement");
        announcement.getElement().setAttribute("role", "status");
        addToNavbar(announcement, new IdleWarning(authentication));
    }

    private Component createHeader(UserMenu userMenu) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.open"));
        wordmark.addClassName("wordmark");
        printedAddress.addClassName("printed-address");
        printedAddress.getElement().setAttribute("aria-hidden", "true");
        var header = new Header(createSkipLink(), toggle, wordmark, asOf, createMenus(userMenu), printedAddress);
        header.addClassName("shell-header");
        return header;
    }

    /** A button, since a link to a mark on the page would be taken for a link to another page. */
    private Component createSkipLink() {
        var skip = new NativeButton(getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement()
                .executeJs("this.addEventListener('click', () => {"
                        + "const main = document.querySelector('main');"
                        + "if (main) { main.tabIndex = -1; main.focus(); } })");
        return skip;
    }

    private MenuBar createMenus(UserMenu userMenu) {
        var menus = new MenuBar();
        menus.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_END_ALIGNED);
        menus.addClassName("header-menus");
        menus.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("shell.menu.more")));
        PreferenceMenus.addTo(menus);
        userMenu.addTo(menus);
        return menus;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(HUSH);
        // The printed page says where it is from, as the address bar does on the screen.
        printedAddress
                .getElement()
                .executeJs("window.addEventListener('beforeprint', () => { this.textContent = location.href; })");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        wordmark.removeAll();
        wordmark.add(new PageLink(NAME, ""));
        menu.showDay();
        asOf.show(event.getLocation());
        var outsideTime = !event.getActiveChain().isEmpty()
                && event.getActiveChain().getFirst().getClass().isAnnotationPresent(OutsideTime.class);
        asOf.setVisible(!outsideTime);
        var title = PageTitles.of(event.getActiveChain().getFirst());
        var ui = UI.getCurrent();
        // The router sets the bare title of the page after this, so ours waits until it is done.
        ui.beforeClientResponse(this, context -> ui.getPage().setTitle(title.isEmpty() ? NAME : title + " – " + NAME));
        var path = event.getLocation().getPath();
        ReadingPlace.arrive(this, path.equals(shownPath));
        announce(ui, path, title);
    }

    /** A new page takes the focus and is called out; the same page with another filter leaves both where they are. */
    private void announce(UI ui, String path, String title) {
        if (shownPath != null && !shownPath.equals(path)) {
            announcement.setText(title);
            ui.getPage().executeJs("""
                    const main = document.querySelector('main');
                    if (main) {
                        main.tabIndex = -1;
                        main.focus({ preventScroll: true });
                    }
                    """);
        }
        shownPath = path;
    }
}
