package org.toraga.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.Texts;
import org.toraga.statistics.SavedViewRow;
import org.toraga.statistics.SavedViewService;

/** Where the explorer begins: an indicator to choose, views that are kept, and views to begin with. */
class ExplorerStart extends Div {

    private final transient SavedViewService saved;
    private final Div kept = new Div();

    ExplorerStart(List<IndicatorChoice> choices, SavedViewService saved, ExplorerPage page) {
        this.saved = saved;
        addClassName("explorer-start");
        var indicator = WhatFields.picker(choices, getLocale());
        indicator.setLabel(getTranslation("statistics.explorer.start.indicator"));
        indicator.setPlaceholder(getTranslation("statistics.explorer.start.placeholder"));
        indicator.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                page.go(page.state()
                        .with(
                                ExplorerState.INDICATOR,
                                ExplorerState.join(change.getValue().codes())));
            }
        });
        var begin = new Section(indicator);
        begin.addClassName("explorer-begin");
        add(begin, kept, ready());
        showKept();
    }

    private void showKept() {
        kept.removeAll();
        var all = saved.all();
        addKept(
                "statistics.saved.mine",
                all.stream().filter(view -> view.own() && !view.forEveryone()).toList());
        addKept(
                "statistics.saved.everyone",
                all.stream().filter(SavedViewRow::forEveryone).toList());
    }

    private void addKept(String titleKey, List<SavedViewRow> views) {
        if (views.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("saved-views");
        for (var view : views) {
            var link = new PageLink(view.name(), ExplorerState.PATH + "?" + view.query());
            link.addClassName("saved-view-link");
            var item = new ListItem(link);
            if (view.changeable()) {
                item.add(actions(view));
            }
            list.add(item);
        }
        kept.add(section(titleKey, list));
    }

    private Component actions(SavedViewRow view) {
        var rename = new Button(
                getTranslation("statistics.saved.rename"),
                click -> SavedViewDialogs.rename(view, saved, this::showKept).open());
        rename.setAriaLabel(getTranslation("statistics.saved.rename.of", view.name()));
        var delete = new Button(
                getTranslation("statistics.saved.delete"),
                click -> SavedViewDialogs.delete(view, saved, this::showKept).open());
        delete.setAriaLabel(getTranslation("statistics.saved.delete.of", view.name()));
        List.of(rename, delete)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY));
        var actions = new Span(rename, delete);
        actions.addClassName("saved-view-actions");
        return actions;
    }

    private Component ready() {
        var list = new UnorderedList();
        list.addClassName("ready-views");
        for (var view : ReadyView.ALL) {
            var title = new Span(getTranslation(view.key()));
            title.addClassName("ready-view-title");
            var about = new Span(getTranslation(view.key() + ".about"));
            about.addClassName("ready-view-about");
            var lens = new Span(getTranslation(Texts.key(view.lens())));
            lens.addClassName("ready-view-lens");
            var link = new PageLink(new Div(lens, title, about), ExplorerState.PATH + "?" + view.query());
            link.addClassName("ready-view");
            list.add(new ListItem(link));
        }
        return section("statistics.ready.title", list);
    }

    private Component section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("explorer-start-section");
        return section;
    }
}
