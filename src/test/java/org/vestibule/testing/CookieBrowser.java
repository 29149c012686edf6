package org.vestibule.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One person's browser as far as requests need it: it keeps the cookies that it is given, and follows no redirect. A page of ours
 * is open in it, so that a request with the token of {@link PageToken} comes from there; requests add that themselves.
 */
public final class CookieBrowser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI server;

    public CookieBrowser(URI server) {
        this.server = server;
        PageToken.giveTo(cookies, server);
    }

    /** A request to a path of the server, with its query, or to a link as it was mailed. */
    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : server + address));
    }

    /** The answer; an {@code IOException} where the server is gone, or where this thread was interrupted. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The same without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** All cookies that it keeps; a test may change them. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Forgets the cookies of which that is true. */
    public void forget(Predicate<HttpCookie> which) {
        List.copyOf(cookies()).stream().filter(which).forEach(cookie -> cookies.getCookieStore()
                .remove(null, cookie));
    }

    /** The body in which a form sends these fields. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
