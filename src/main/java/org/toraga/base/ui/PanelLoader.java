package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the panels of a page load side by side, each with its own skeleton, value, and failure with retry. */
@org.springframework.stereotype.Component
public class PanelLoader {

    private static final Logger log = LoggerFactory.getLogger(PanelLoader.class);

    private final Executor executor;

    PanelLoader(Executor panelExecutor) {
        this.executor = panelExecutor;
    }

    /**
     * A panel that shows a skeleton until {@code query} has answered, then what {@code content} makes of the answer.
     *
     * @param query runs in the background, signed in as the user of the page; must not touch components or {@link AsOf}
     * @param content runs with the page locked
     */
    public <T> Component load(Callable<T> query, SerializableFunction<T, Component> content) {
        var panel = new Div();
        panel.addClassName("panel");
        start(panel, query, content);
        return panel;
    }

    /**
     * Loads a panel anew. What it shows stays until the new answer is there, so that nothing jumps; of several answers under
     * way the one asked for last is shown.
     *
     * @param panel an empty container at first, which then has a skeleton
     */
    public <T> void reload(Div panel, Callable<T> query, SerializableFunction<T, Component> content) {
        panel.addClassName("panel");
        start(panel, query, content);
    }

    private <T> void start(Div panel, Callable<T> query, SerializableFunction<T, Component> content) {
        var ui = UI.getCurrent();
        var asked = new Asked();
        ComponentUtil.setData(panel, Asked.class, asked);
        if (panel.getComponentCount() == 0) {
            var skeleton = new Div();
            skeleton.addClassName("skeleton");
            panel.add(skeleton);
        }
        panel.getElement().setAttribute("aria-busy", "true");
        executor.execute(() -> {
            var show = answer(panel, query, content);
            OpenPage.tell(ui, () -> {
                if (ComponentUtil.getData(panel, Asked.class) == asked) {
                    show.run();
                }
            });
        });
    }

    private <T> Runnable answer(Div panel, Callable<T> query, SerializableFunction<T, Component> content) {
        try {
            var answer = query.call();
            return () -> fill(panel, content.apply(answer));
        } catch (Exception failure) {
            log.error("A panel could not be loaded", failure);
            return () -> fill(panel, failed(panel, query, content));
        }
    }

    /** One question of a panel, told from the next. */
    private static final class Asked {}

    private void fill(Div panel, Component content) {
        panel.removeAll();
        panel.add(content);
        panel.getElement().removeAttribute("aria-busy");
    }

    private <T> Component failed(Div panel, Callable<T> query, SerializableFunction<T, Component> content) {
        var retry = new Button(panel.getTranslation("base.panel.retry"), click -> {
            panel.removeAll();
            start(panel, query, content);
        });
        return new EmptyState(
                panel.getTranslation("base.panel.failed"), panel.getTranslation("base.panel.failed.do"), retry);
    }
}
