package org.vestibule.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestibule.member.session.MemberSession;
import org.vestibule.page.Page;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRepository;
import org.vestibule.settings.Settings;

/** Lets in-server tests publish pages and look at them as visitors do, by real requests. */
@ApplicationScoped
public class PublicSite {

    private static final Pattern MAIN =
            Pattern.compile("<div class=\"site-main\">(.*)</div>\\s*</div>\\s*</main>", Pattern.DOTALL);

    @Inject
    As as;

    @Inject
    PortalRepository portals;

    @Inject
    PageEditingService editing;

    @Inject
    PublishingService publishing;

    @Inject
    Settings settings;

    /** A new portal that speaks English. */
    public Portal portal(String key) {
        Portal portal = new Portal(key, "Portal " + key, Locale.ENGLISH, "#0a5c5c");
        portals.add(portal);
        return portal;
    }

    /** A new page with this content, published and open to everyone; returns its number. */
    public long publish(Portal portal, String path, PageContent content) {
        return as.system(() -> {
            CreatePageOutcome creation = editing.create(portal, "Page " + path, path, Layout.ONE_COLUMN);
            long id = ((CreatePageOutcome.Created) creation).page().id();
            editing.draft(id, content);
            return publishing.publish(id).id();
        });
    }

    /** The numbers of the portal's published pages, by their addresses. */
    public Map<String, Long> published(String key) {
        return as.system(() -> {
            Portal portal = portals.byKey(key).orElseThrow();
            return editing.pagesOf(portal).stream()
                    .filter(page -> page.published().isPresent())
                    .collect(Collectors.toMap(page -> PortalAddress.local(portal, page.path()), Page::id));
        });
    }

    /** Lists the page in its portal's navigation. */
    public void list(long pageId) {
        as.system(() -> {
            editing.showInNavigation(pageId);
            return null;
        });
    }

    /** Asks for an address of this server, without following where it leads; headers come as name, value, name, value. */
    public HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, headers);
    }

    /** The same by another method, with nothing sent along. */
    public HttpResponse<String> send(String method, String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + settings.httpPort() + address))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /**
     * Sends a form of the widget {@code p1} as a browser without scripts would, with the session that the cookie stands
     * for, without following where it leads.
     */
    public HttpResponse<String> post(String address, String cookie, String form, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field ->
                        "&p1:" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(
                        "",
                        "p1:" + form + "=p1:" + form + "&jakarta.faces.ViewState=stateless&vestibule.token="
                                + PageToken.VALUE,
                        ""));
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + settings.httpPort() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", MemberSession.COOKIE_NAME + "=" + cookie + "; " + PageToken.COOKIE)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The page that a form led to, which has to be on this server, for the same session; the form's own answer where none. */
    public HttpResponse<String> follow(HttpResponse<String> answer, String cookie) {
        return answer.headers()
                .firstValue("Location")
                .map(next -> get(
                        next.replaceFirst("^https?://[^/]+", ""), "Cookie", MemberSession.COOKIE_NAME + "=" + cookie))
                .orElse(answer);
    }

    /** Sends these fields alone, from a page of ours by what the browser says, with these cookies; "" for none. */
    public HttpResponse<String> postAsIs(
            String address, String cookies, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + settings.httpPort() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(CookieBrowser.form(fields)));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return send(request.headers(headers.length == 0 ? new String[] {"Sec-Fetch-Site", "same-origin"} : headers));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the page's main zone, without regard to white space between tags. */
    public static String main(HttpResponse<String> page) {
        Matcher main = MAIN.matcher(page.body());
        return main.find() ? normal(main.group(1)) : "";
    }

    /** The HTML that is expected, from a file beside the test. */
    public static String expected(Class<?> test, String file) {
        try (InputStream html = test.getResourceAsStream(file)) {
            return normal(new String(html.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One tag or text per line, so that a difference is easy to see; without tokens and the versions of files. */
    private static String normal(String html) {
        return html.replaceAll("<input type=\"hidden\" name=\"vestibule\\.token\"[^>]*>", "")
                .replaceAll("(\\?ln=\\w+)&amp;v=[0-9a-f]+", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("> ?", ">\n")
                .replaceAll(" ?<", "\n<")
                .replaceAll("\n+", "\n")
                .strip();
    }
}
