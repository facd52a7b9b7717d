package org.toraga.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The zone in which the desk tells the time of what happened on it: that of Kazakhstan unless set otherwise. */
@Component
public class DeskZone {

    private final ZoneId zone;

    DeskZone(@Value("${toraga.zone:Asia/Almaty}") ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The first moment of the day. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The moment as clocks of the zone show it. */
    public @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    /** "12 Aug 2024, 14:05:09 GMT+5". */
    public String text(Instant moment, Locale language) {
        return Formats.moment(moment, zone, language);
    }
}
