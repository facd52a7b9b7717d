package org.toraga.shell;

import com.vaadin.flow.component.applayout.AppLayout;

/**
 * Where in a page its reader is. A new page begins at its top; who goes back, or loads a page anew, is where they were. The frame
 * scrolls within itself, and so the browser, which would do all that for a document, does not. A browser that does not tell
 * entries of its history apart ({@code window.navigation}) begins every page at its top.
 */
final class ReadingPlace {

    /** What is not there yet is waited for, for two seconds, unless the reader moves first. */
    private static final String KEEP = """
            const frame = this.shadowRoot.querySelector('[content]');
            const stored = 'toraga.places';
            const patience = 2000;
            let shown, arriving, next;

            // Another language brings another frame into the same document.
            if (!window.toragaPlaces) {
                window.toragaPlaces = JSON.parse(sessionStorage.getItem(stored) ?? '{}');
                window.addEventListener('pagehide', () => sessionStorage.setItem(stored, JSON.stringify(window.toragaPlaces)));
            }
            const places = window.toragaPlaces;

            const settle = () => {
                cancelAnimationFrame(next);
                shown = arriving;
                if (shown) places[shown] = frame.scrollTop;
            };
            const isLoading = () => !!this.querySelector('[aria-busy="true"]');
            const reach = (place, end) => {
                frame.scrollTop = place;
                if ((frame.scrollTop < place - 1 || isLoading()) && performance.now() < end) {
                    next = requestAnimationFrame(() => reach(place, end));
                } else {
                    settle();
                }
            };
            this.arrive = isSame => {
                // What the old page's place becomes while the new one takes its room is nobody's.
                shown = arriving = undefined;
                cancelAnimationFrame(next);
                next = requestAnimationFrame(now => {
                    arriving = window.navigation?.currentEntry?.key;
                    if (arriving in places) reach(places[arriving], now + patience);
                    else if (isSame) settle();
                    else reach(0, now);
                });
            };
            frame.addEventListener('scroll', () => { if (shown) places[shown] = frame.scrollTop; }, { passive: true });
            // The client takes all out of the document and puts it back once it has started, which loses the place.
            window.toragaOutlet?.disconnect();
            window.toragaOutlet = new MutationObserver(() => { if (places[shown]) frame.scrollTop = places[shown]; });
            window.toragaOutlet.observe(this.closest('#outlet') ?? document.body, { childList: true });
            ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach(type =>
                this.addEventListener(type, () => { if (!shown && arriving) settle(); }, { passive: true, capture: true }));
            """;

    private ReadingPlace() {}

    /** To be called while the frame is being made. */
    static void keep(AppLayout frame) {
        frame.getElement().executeJs(KEEP);
    }

    /** @param isSame whether the page was there before, and only its filter or day is another */
    static void arrive(AppLayout frame, boolean isSame) {
        frame.getElement().executeJs("this.arrive($0)", isSame);
    }
}
