package org.vestibule.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reverse proxy as docs/operate.md asks for: it leads a browser to the node that it was led to before, by a cookie, and to
 * another where nothing answers there. What was sent and got no answer is told as 502, and not sent twice.
 */
public final class StickyProxy implements AutoCloseable {

    private static final String COOKIE = "proxy_node";
    private static final Pattern NODE = Pattern.compile(COOKIE + "=(\\d)");
    private static final Set<String> OF_ONE_CONNECTION =
            Set.of("connection", "keep-alive", "content-length", "transfer-encoding", "upgrade");
    private static final int BAD_GATEWAY = 502;

    private final List<URI> nodes;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile int newcomers;

    /** Takes requests from now on, on a free port. */
    public StickyProxy(List<URI> nodes) throws IOException {
        this.nodes = nodes;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Leads new browsers to the node of that number from now on; the first is 0. */
    void leadNewcomersTo(int node) {
        newcomers = node;
    }

    /** Where the browser was led before. */
    private int nodeOf(HttpExchange exchange) {
        Matcher node =
                NODE.matcher(String.join(";", exchange.getRequestHeaders().getOrDefault("Cookie", List.of())));
        return node.find() ? Integer.parseInt(node.group(1)) : newcomers;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            int first = nodeOf(exchange);
            for (int each = 0; each < nodes.size(); each++) {
                int node = (first + each) % nodes.size();
                try {
                    answer(exchange, node, client.send(request(exchange, node, body), BodyHandlers.ofByteArray()));
                    return;
                } catch (ConnectException e) {
                    // It never heard of the request: the next one may.
                    continue;
                } catch (IOException e) {
                    break;
                }
            }
            exchange.sendResponseHeaders(BAD_GATEWAY, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private HttpRequest request(HttpExchange exchange, int node, byte[] body) {
        URI address = URI.create(nodes.get(node) + exchange.getRequestURI().toString());
        var request = HttpRequest.newBuilder(address)
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (passes(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, int node, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (passes(name)) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
            }
        });
        exchange.getResponseHeaders().add("Set-Cookie", COOKIE + "=" + node + "; Path=/; HttpOnly");
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean passes(String header) {
        return !OF_ONE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
