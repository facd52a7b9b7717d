package org.toraga.exports;

/** Sizes that pictures are wanted in. */
public enum PicturePreset {
    SCREEN(PictureSize.SCREEN),
    SLIDE(PictureSize.SLIDE),
    A4(PictureSize.A4),
    CARD(PictureSize.CARD);

    private final PictureSize size;

    PicturePreset(PictureSize size) {
        this.size = size;
    }

    public PictureSize size(boolean isDark) {
        return isDark ? size.onDark() : size;
    }
}
