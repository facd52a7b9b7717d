package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;

/** The menus for language and colours, in the header and on the sign-in page. */
public final class PreferenceMenus {

    private PreferenceMenus() {}

    public static void addTo(MenuBar bar) {
        addLanguages(bar);
        addColours(bar);
    }

    private static void addLanguages(MenuBar bar) {
        var current = UI.getCurrent().getLocale();
        var name = new Span(ownName(current));
        name.addClassName("header-menu-words");
        var menu = addMenu(bar, Symbol.GLOBE, name, bar.getTranslation("base.language.menu", ownName(current)));
        for (var language : Texts.LANGUAGES) {
            var ownName = new Span(ownName(language));
            ownName.getElement().setAttribute("lang", language.getLanguage());
            var item = menu.getSubMenu().addItem(ownName, click -> Preferences.choose(UI.getCurrent(), language));
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(current.getLanguage()));
        }
    }

    private static void addColours(MenuBar bar) {
        var chosen = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(Preferences::colours)
                .orElse(Colours.SYSTEM);
        var menu = addMenu(bar, Symbol.CONTRAST, new Span(), bar.getTranslation("base.colours.menu"));
        for (var colours : Colours.values()) {
            var item = menu.getSubMenu().addItem(bar.getTranslation(Texts.key(colours)));
            item.setCheckable(true);
            item.setChecked(colours == chosen);
            item.addClickListener(click -> {
                menu.getSubMenu().getItems().forEach(other -> other.setChecked(other == item));
                Preferences.choose(UI.getCurrent(), colours);
            });
        }
    }

    /** A menu shown by a symbol and words; {@code name} is what it is called where the words do not say it. */
    public static MenuItem addMenu(MenuBar bar, Symbol symbol, Component words, String name) {
        var face = new Span(symbol.draw(), words);
        face.addClassName("header-menu-face");
        var item = bar.addItem(face);
        item.setAriaLabel(name);
        return item;
    }

    /** "English", "Русский", "Қазақша": as its speakers call it. */
    private static String ownName(Locale language) {
        return switch (language.getLanguage()) {
            case "ru" -> "Русский";
            case "kk" -> "Қазақша";
            default -> "English";
        };
    }
}
