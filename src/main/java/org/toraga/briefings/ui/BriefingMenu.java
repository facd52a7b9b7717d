package org.toraga.briefings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.function.Consumer;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.PreferenceMenus;
import org.toraga.base.ui.Symbol;
import org.toraga.base.ui.Texts;
import org.toraga.briefings.BriefingOrder;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.PackFormat;
import org.toraga.briefings.Subject;

/** What can be taken from a page as a pack: each kind of file in the language of the page at once, or one composed. */
class BriefingMenu extends MenuBar {

    private static final int SHOWN_MILLISECONDS = 5000;

    private final transient BriefingService briefings;
    private final transient PackMaking making;

    /** @param isOfOverview whether the usual files stand beside the menu, each at one click */
    BriefingMenu(boolean isOfOverview, BriefingService briefings, PackMaking making) {
        this.briefings = briefings;
        this.making = making;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("briefing-menu");
        if (isOfOverview) {
            addAtOnce(PackFormat.PDF);
            addAtOnce(PackFormat.PPTX);
        }
        var menu = PreferenceMenus.addMenu(
                        this,
                        Symbol.BRIEFING,
                        new Span(getTranslation("briefings.menu")),
                        getTranslation("briefings.menu.name"))
                .getSubMenu();
        for (var format : PackFormat.values()) {
            menu.addItem(getTranslation(Texts.key(format)), click -> withSubject(subject -> make(subject, format)));
        }
        menu.addSeparator();
        menu.addItem(getTranslation("briefings.menu.compose"), click -> withSubject(BriefingMenu::compose));
    }

    private void addAtOnce(PackFormat format) {
        var item = addItem(format.name(), click -> withSubject(subject -> make(subject, format)));
        item.setAriaLabel(getTranslation("briefings.menu.overview", getTranslation(Texts.key(format))));
    }

    /** The page may show something else by now than when the menu was made: what is compared is chosen on the page. */
    private void withSubject(Consumer<Subject> act) {
        var location = UI.getCurrent().getActiveViewLocation();
        briefings
                .subject(location.getPathWithQueryParameters())
                .ifPresentOrElse(
                        act,
                        () -> Notification.show(
                                getTranslation("briefings.menu.nothing"),
                                SHOWN_MILLISECONDS,
                                Notification.Position.BOTTOM_START));
    }

    private void make(Subject subject, PackFormat format) {
        var order = new BriefingOrder(
                subject, AsOf.current(), getLocale(), subject.kind().sections(), "", PackMaking.desk());
        making.start(order, format);
    }

    private static void compose(Subject subject) {
        UI.getCurrent()
                .navigate(
                        ComposeView.PATH,
                        QueryParameters.simple(Map.of(
                                ComposeView.SUBJECT,
                                "/" + subject.path(),
                                AsOf.PARAMETER,
                                AsOf.current().toString())));
    }
}
