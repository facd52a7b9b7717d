package org.toraga.records.ui;

import com.vaadin.flow.component.Component;

/** The browser asks before the tab is closed or reloaded once anything was typed, even what has not been sent yet. */
final class UnloadGuard {

    private UnloadGuard() {}

    /** @param editor around the fields; guarded while it is on the page */
    static void guard(Component editor) {
        editor.addAttachListener(attached -> editor.getElement().executeJs("""
                const editor = this;
                editor.typed = false;
                if (editor.guard) { return; }
                const ask = event => { if (editor.typed && editor.isConnected) { event.preventDefault(); } };
                editor.guard = true;
                editor.addEventListener('input', () => { editor.typed = true; });
                editor.addEventListener('change', () => { editor.typed = true; });
                window.addEventListener('beforeunload', ask);
                """));
    }

    /** Nothing there could be lost now. */
    static void rest(Component editor) {
        editor.getElement().executeJs("setTimeout(() => { this.typed = false; })");
    }
}
