package org.toraga.revisions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.OpenPage;
import org.toraga.revisions.RecordsChanged;

/**
 * Tells open pages what was changed, as soon as it is stored. A page that {@link #watch}es is told while it is attached, with
 * its lock held and as its own user; what it changes is pushed to the browser at once.
 */
@Component
public class LiveChanges {

    private record Watcher(
            UI ui, com.vaadin.flow.component.Component view, SerializableConsumer<RecordsChanged> listener) {

        /** @return whether the page is still open */
        boolean tell(RecordsChanged changed) {
            return OpenPage.tell(ui, () -> {
                if (view.isAttached()) {
                    listener.accept(changed);
                }
            });
        }
    }

    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Executor executor;

    LiveChanges(@Value("${toraga.panels.background:true}") boolean inBackground) {
        // Never on the thread that saved: that one would run other people's pages inside its own transaction.
        executor = inBackground ? task -> Thread.ofVirtual().name("live").start(task) : Runnable::run;
    }

    /**
     * Has {@code listener} called after every change, from when {@code view} is attached until it is detached. It should leave
     * focus and scroll where they are: refresh a data provider, or reload a panel.
     */
    public void watch(com.vaadin.flow.component.Component view, SerializableConsumer<RecordsChanged> listener) {
        view.addAttachListener(attached -> start(attached.getUI(), view, listener));
        view.addDetachListener(detached -> watchers.removeIf(watcher -> watcher.view() == view));
        if (view.isAttached()) {
            view.getUI().ifPresent(ui -> start(ui, view, listener));
        }
    }

    private void start(UI ui, com.vaadin.flow.component.Component view, SerializableConsumer<RecordsChanged> listener) {
        watchers.add(new Watcher(ui, view, listener));
    }

    @EventListener
    void tell(RecordsChanged changed) {
        executor.execute(() -> watchers.removeIf(watcher -> !watcher.tell(changed)));
    }

    /** How many pages watch. */
    int watching() {
        return watchers.size();
    }
}
