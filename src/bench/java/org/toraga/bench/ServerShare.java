package org.toraga.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.OptionalDouble;

/**
 * How long the browser waits for the desk after something was done on a page: from the first message to the desk to the first
 * one back, be it over the push channel or by a request of its own, as the browser's own clock has it.
 */
class ServerShare {

    private final CDPSession session;
    private double sent;
    private double answered;

    ServerShare(Page page) {
        session = page.context().newCDPSession(page);
        session.on("Network.webSocketFrameSent", this::sent);
        session.on("Network.webSocketFrameReceived", this::answered);
        session.on("Network.requestWillBeSent", event -> {
            if (event.getAsJsonObject("request").get("url").getAsString().contains("v-r=uidl")) {
                sent(event);
            }
        });
        session.on("Network.responseReceived", event -> {
            if (event.getAsJsonObject("response").get("url").getAsString().contains("v-r=uidl")) {
                answered(event);
            }
        });
        session.send("Network.enable");
    }

    private void sent(JsonObject event) {
        if (sent == 0) {
            sent = event.get("timestamp").getAsDouble();
        }
    }

    private void answered(JsonObject event) {
        if (sent != 0 && answered == 0) {
            answered = event.get("timestamp").getAsDouble();
        }
    }

    void begin() {
        sent = 0;
        answered = 0;
    }

    /** Milliseconds; empty if nothing was asked or answered since it began. */
    OptionalDouble milliseconds() {
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of((answered - sent) * 1e3);
    }
}
