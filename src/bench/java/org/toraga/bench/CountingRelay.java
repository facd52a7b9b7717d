package org.toraga.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between browser and desk and counts every byte that the desk sends: documents, scripts, styles, fonts, headers, and
 * what comes over the push channel, all as compressed as it really is.
 */
class CountingRelay implements AutoCloseable {

    private final ServerSocket socket;
    private final int target;
    private final AtomicLong received = new AtomicLong();

    CountingRelay(int target) throws IOException {
        this.target = target;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Bytes since it was last asked. */
    long takeReceived() {
        return received.getAndSet(0);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var browser = socket.accept();
                var desk = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.startVirtualThread(() -> copy(browser, desk, false));
                Thread.startVirtualThread(() -> copy(desk, browser, true));
            } catch (IOException closed) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }

    private void copy(Socket from, Socket to, boolean counted) {
        var buffer = new byte[16_384];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                if (counted) {
                    received.addAndGet(read);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException hungUp) {
            // Either side may close a connection whenever it likes.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
