package org.toraga.exports;

import org.toraga.base.Refusal;

/** A picture would have more points than we make. */
public class PictureTooLargeException extends Refusal {

    PictureTooLargeException(int width, int height) {
        super("picture", "exports.refusal.large", width, height);
    }
}
