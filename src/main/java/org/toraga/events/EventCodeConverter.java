package org.toraga.events;

import jakarta.persistence.Converter;
import org.toraga.base.CodeConverter;

@Converter(autoApply = true)
class EventCodeConverter extends CodeConverter<EventCode> {

    EventCodeConverter() {
        super(EventCode::new);
    }
}
