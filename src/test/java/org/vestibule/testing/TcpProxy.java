package org.vestibule.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** Forwards connections to a port of this machine, and can stop forwarding while it goes on accepting them. */
public final class TcpProxy implements AutoCloseable {

    private final ServerSocket socket;
    private final int target;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** Accepts connections from now on, on a free port. */
    public TcpProxy(int target) throws IOException {
        this.target = target;
        socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start("proxy", this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Holds back all bytes in both directions, as a network or a machine that hangs would. */
    public void pause() {
        gate = new CountDownLatch(1);
    }

    /** Forwards again, beginning with what was held back. */
    public void resume() {
        gate.countDown();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                start("proxy, to the server", () -> forward(client, server));
                start("proxy, to the client", () -> forward(server, client));
            } catch (IOException e) {
                // Closed, or the target is gone: the client sees its connection end.
            }
        }
    }

    private void forward(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                gate.await();
                out.write(buffer, 0, read);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // One side closed the connection, and so the other is closed.
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        resume();
        socket.close();
    }
}
