package org.vestibule.shell.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;
import org.vestibule.testing.TestServer;

/** All styles, scripts and pictures of pages, and all text responses. */
@InServer
@RunAsClient
class StaticFilesIT {

    private static final Pattern FILE =
            Pattern.compile("(?:src|href)=\"(/[^\"#]+\\.(?:css|js|svg)(?:\\.xhtml)?(?:\\?[^\"#]*)?)(?:#[^\"]*)?\"");
    private static final Pattern MODULE = Pattern.compile("from '\\./([\\w-]+\\.js)'");

    private final HttpClient browser = HttpClient.newHttpClient();
    private final StaffRequests author = new StaffRequests(TestServer.address().getPort());

    private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.address() + address))
                .header("Accept-Encoding", "gzip, br");
        return browser.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        if (!header(answer, "Content-Encoding").equals("gzip")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> filesOn(String page) {
        return FILE.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of pages of each kind, including those that scripts load. */
    private Set<String> files() throws Exception {
        author.signIn("admin", "vestibule-demo");
        String pages = author.get("/design/harbour").body();
        String page = Pattern.compile("/design/harbour/\\d+")
                .matcher(pages)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        Set<String> all = new TreeSet<>();
        for (String screen : List.of("/crm/contacts", "/crm/invitations", "/audit", page, page + "/preview")) {
            all.addAll(filesOn(author.get(screen).body()));
        }
        for (String open : List.of("/signin", "/site/harbour", "/site/harbour/sign-in", "/site/nowhere")) {
            all.addAll(filesOn(text(get(open))));
        }
        for (String script : List.copyOf(all)) {
            if (script.startsWith("/assets/") && script.endsWith(".js")) {
                MODULE.matcher(text(get(script)))
                        .results()
                        .forEach(found -> all.add(script.replaceFirst("[^/]+$", found.group(1))));
            }
        }
        return all;
    }

    @Test
    void areSmallAndCachedByTheirVersionedAddress() throws Exception {
        var all = new SoftAssertions();
        Set<String> files = files();
        assertThat(files).hasSizeGreaterThan(20);
        for (String file : files) {
            HttpResponse<byte[]> answer = get(file);
            all.assertThat(answer.statusCode()).as(file).isEqualTo(200);
            boolean versioned = file.contains("v=") || file.contains("/v-");
            all.assertThat(header(answer, "Cache-Control"))
                    .as(file)
                    .isEqualTo(versioned ? "public, max-age=31536000, immutable" : "public, no-cache");
            if (text(answer).length() > 1000) {
                all.assertThat(header(answer, "Content-Encoding")).as(file).isEqualTo("gzip");
                all.assertThat(header(answer, "Vary")).as(file).contains("Accept-Encoding");
            }
            String tag = header(answer, "ETag");
            all.assertThat(tag).as(file).isNotEmpty();
            all.assertThat(get(file, "If-None-Match", tag).statusCode())
                    .as(file)
                    .isEqualTo(304);
        }
        all.assertThat(files.stream().filter(file -> !file.contains("v=") && !file.contains("/v-")))
                .as("files without a version in their address")
                .allMatch(file -> file.matches("/site/[^/]+/brand\\.css|/demo/.*"));
        all.assertAll();
    }

    @Test
    void areRevalidatedIfTheAddressHasAnotherVersion() throws Exception {
        for (String former : List.of(
                "/jakarta.faces.resource/site.css.xhtml?ln=vestibule&v=0123456789ab",
                "/jakarta.faces.resource/site.css.xhtml?ln=vestibule",
                "/assets/v-0123456789ab/designer/canvas.js",
                "/assets/designer/canvas.js")) {
            HttpResponse<byte[]> answer = get(former);
            assertThat(answer.statusCode()).as(former).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).as(former).isEqualTo("public, no-cache");
        }
    }

    @Test
    void areSentUncompressedToClientsThatAcceptNoOtherCoding() throws Exception {
        String address = "/jakarta.faces.resource/site.css.xhtml?ln=vestibule";
        HttpResponse<byte[]> plain = browser.send(
                HttpRequest.newBuilder(URI.create(TestServer.address() + address))
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(new String(plain.body(), StandardCharsets.UTF_8)).isEqualTo(text(get(address)));
    }

    @Test
    void allTextIsCompressed() throws Exception {
        for (String address : List.of("/signin", "/site/harbour", "/nowhere", "/metrics")) {
            HttpResponse<byte[]> answer = get(address);
            assertThat(header(answer, "Content-Encoding")).as(address).isEqualTo("gzip");
            assertThat(header(answer, "Vary")).as(address).contains("Accept-Encoding");
        }
    }

    @Test
    void theSignInOfTheStaffLoadsNoMoreThanAPortalsPage() throws Exception {
        assertThat(bytes("/signin")).isLessThan(bytes("/site/harbour/sign-in") + 4096);
    }

    private int bytes(String page) throws Exception {
        HttpResponse<byte[]> answer = get(page);
        int all = answer.body().length;
        for (String file : filesOn(text(answer))) {
            all += get(file).body().length;
        }
        return all;
    }
}
