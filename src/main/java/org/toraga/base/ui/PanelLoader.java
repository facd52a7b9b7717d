package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Lets the panels of a page load side by side, each with its own skeleton, value, and failure with retry. */
@org.springframework.stereotype.Component
public class PanelLoader {

    private static final Logger log = LoggerFactory.getLogger(PanelLoader.class);

    private static final String FOCUSABLE = "a[href], button, input, [tabindex='0']";

    private static final String HOLD_FOCUS = """
            this.heldFocus = [...this.querySelectorAll($0)].indexOf(document.activeElement);
            """;

    private static final String GIVE_FOCUS_BACK = """
            if (this.heldFocus >= 0 && document.activeElement === document.body) {
              setTimeout(() => this.querySelectorAll($0)[this.heldFocus]?.focus({ preventScroll: true }));
            }
            """;

    /** How long the page waits for answers before it is sent without them: most are there by then, and need no message more. */
    private static final Duration PATIENCE = Duration.ofMillis(30);

    /** Resolves once what the browser has so far is to be seen: a second frame comes when the first has been painted. */
    private static final String ONCE_SHOWN = """
            return new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(shown))));
            """;

    private final Executor executor;
    private final boolean inBackground;
    private final boolean isBelow;

    @Autowired
    PanelLoader(Executor panelExecutor, @Value("${toraga.panels.background:true}") boolean inBackground) {
        this(panelExecutor, inBackground, false);
    }

    private PanelLoader(Executor executor, boolean inBackground, boolean isBelow) {
        this.executor = executor;
        this.inBackground = inBackground;
        this.isBelow = isBelow;
    }

    /**
     * Loads what stands below the first screen of a page: the browser asks for it once it has painted what stands above.
     * Who reloads a page, goes back to it or moves its day has all of it at once, so that the place where they were is there.
     *
     * @param event that leads to the page
     */
    public PanelLoader below(BeforeEnterEvent event) {
        return inBackground && isFromTop(event) ? new PanelLoader(executor, true, true) : this;
    }

    private static boolean isFromTop(BeforeEnterEvent event) {
        var trigger = event.getTrigger();
        return trigger != NavigationTrigger.PAGE_LOAD
                && trigger != NavigationTrigger.HISTORY
                && !event.getLocation()
                        .getPath()
                        .equals(event.getUI()
                                .getInternals()
                                .getActiveViewLocation()
                                .getPath());
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
        var loaded = new Loaded<>(panel, query, content);
        ComponentUtil.setData(panel, Loaded.class, loaded);
        if (isBelow) {
            showBusy(panel);
            panel.getElement().executeJs(ONCE_SHOWN).then(shown -> start(panel, query, loaded));
        } else {
            start(panel, query, loaded);
        }
        return panel;
    }

    /**
     * Asks anew what the panels under {@code root} that came from {@link #load} show, after something was changed. A panel
     * shows another answer as soon as it is there; where the answer is the same, nothing is touched.
     */
    public void refresh(Component root) {
        var loaded = ComponentUtil.getData(root, Loaded.class);
        if (loaded == null) {
            root.getChildren().toList().forEach(this::refresh);
        } else {
            refresh(loaded);
        }
    }

    private <T> void refresh(Loaded<T> loaded) {
        if (ComponentUtil.getData(loaded.panel, Asked.class) == null) {
            // Still to be asked for.
            return;
        }
        loaded.panel.getElement().executeJs(HOLD_FOCUS, FOCUSABLE);
        start(loaded.panel, loaded.query, loaded);
    }

    /**
     * Loads a panel anew. What it shows stays until the new answer is there, so that nothing jumps; of several answers under
     * way the one asked for last is shown.
     *
     * @param panel an empty container at first, which then has a skeleton
     */
    public <T> void reload(Div panel, Callable<T> query, SerializableFunction<T, Component> content) {
        panel.addClassName("panel");
        start(panel, query, answer -> fill(panel, content.apply(answer)));
    }

    /** @param show puts an answer into the panel */
    private <T> void start(Div panel, Callable<T> query, SerializableConsumer<T> show) {
        var ui = UI.getCurrent();
        var asked = new Asked();
        ComponentUtil.setData(panel, Asked.class, asked);
        showBusy(panel);
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = new CompletableFuture<Runnable>();
        executor.execute(() -> answer.complete(answer(panel, query, show)));
        if (answer.isDone()) {
            show(ui, panel, asked, answer);
        } else {
            ui.beforeClientResponse(panel, context -> {
                if (isDone(answer, end)) {
                    show(panel, asked, answer.join());
                } else {
                    show(ui, panel, asked, answer);
                }
            });
        }
    }

    private static void showBusy(Div panel) {
        if (panel.getComponentCount() == 0) {
            var skeleton = new Div();
            skeleton.addClassName("skeleton");
            panel.add(skeleton);
        }
        panel.getElement().setAttribute("aria-busy", "true");
    }

    /** Waits until then for an answer. */
    private static boolean isDone(CompletableFuture<Runnable> answer, long end) {
        try {
            answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException later) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells the page of an answer as soon as it is there. */
    private static void show(UI ui, Div panel, Asked asked, CompletableFuture<Runnable> answer) {
        answer.thenAccept(answered -> OpenPage.tell(ui, () -> show(panel, asked, answered)));
    }

    private static void show(Div panel, Asked asked, Runnable answered) {
        if (ComponentUtil.getData(panel, Asked.class) == asked) {
            answered.run();
            panel.getElement().removeAttribute("aria-busy");
        }
    }

    private <T> Runnable answer(Div panel, Callable<T> query, SerializableConsumer<T> show) {
        try {
            var answer = query.call();
            return () -> show.accept(answer);
        } catch (Exception failure) {
            log.error("A panel could not be loaded", failure);
            return () -> fill(panel, failed(panel, query, show));
        }
    }

    /** A panel that can be asked anew: it shows an answer only if it is another than the last. */
    private static final class Loaded<T> implements SerializableConsumer<T> {

        private final Div panel;
        private final transient Callable<T> query;
        private final SerializableFunction<T, Component> content;
        private @Nullable Component shown;

        /** Of the answer that is shown: the answer itself may be large, and the page stays open for hours. */
        private int hash;

        Loaded(Div panel, Callable<T> query, SerializableFunction<T, Component> content) {
            this.panel = panel;
            this.query = query;
            this.content = content;
        }

        @Override
        public void accept(T answer) {
            var before = shown;
            if (before == null || before.getParent().isEmpty()) {
                show(answer);
            } else if (hash != Objects.hashCode(answer)) {
                show(answer);
                panel.getElement().executeJs(GIVE_FOCUS_BACK, FOCUSABLE);
            }
        }

        private void show(T answer) {
            var made = content.apply(answer);
            fill(panel, made);
            shown = made;
            hash = Objects.hashCode(answer);
        }
    }

    /** One question of a panel, told from the next. */
    private static final class Asked {}

    private static void fill(Div panel, Component content) {
        panel.removeAll();
        panel.add(content);
    }

    private <T> Component failed(Div panel, Callable<T> query, SerializableConsumer<T> show) {
        var retry = new Button(panel.getTranslation("base.panel.retry"), click -> {
            panel.removeAll();
            start(panel, query, show);
        });
        return new EmptyState(
                panel.getTranslation("base.panel.failed"), panel.getTranslation("base.panel.failed.do"), retry);
    }
}
