package org.vestibule.testing;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests of one of the demonstration staff, as a page's script makes them. */
public final class StaffRequests {

    private final CookieBrowser browser;

    /** Of somebody who isn't signed in yet. */
    public StaffRequests(int port) {
        browser = new CookieBrowser(URI.create("http://localhost:" + port));
    }

    public HttpResponse<String> signIn(String userName, String password, String... headers) {
        String form = String.format(Locale.ROOT, "{\"userName\":\"%s\",\"password\":\"%s\"}", userName, password);
        return post("/signin/again", form, headers);
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers));
    }

    public HttpResponse<String> post(String address, String json, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a form; its fields come as name, value, name, value. */
    public HttpResponse<String> submit(String address, String... fields) {
        String form = IntStream.range(0, fields.length)
                .mapToObj(part -> URLEncoder.encode(fields[part], StandardCharsets.UTF_8) + (part % 2 == 0 ? "=" : "&"))
                .collect(Collectors.joining());
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The cookie that the server knows this person's session by. */
    public String sessionId() {
        return cookie("JSESSIONID");
    }

    /** What the browser's cookie of that name, or of that name and a port, holds; "" where there is none. */
    public String cookie(String name) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().matches(Pattern.quote(name) + "(-\\d+)?"))
                .map(HttpCookie::getValue)
                .collect(Collectors.joining());
    }

    /** All that the browser's cookies hold, as the value of a {@code Cookie} header. */
    public String cookies() {
        return browser.cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request =
                browser.request(address).header("X-Requested-With", "fetch").header(PageToken.HEADER, PageToken.VALUE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
