import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How long a portal's pages take while many people sign in at once: {@code java bench/SignIns.java [port [people]]}. Each opens the
 * sign-in page first; then all send it, with names that nobody has. Meanwhile one visitor reads the home page and the sign-in
 * page again and again. For a server with demonstration data on this machine. See README.md.
 */
public class SignIns {

    private static final String SIGN_IN = "/site/harbour/sign-in";
    private static final Duration ALONE = Duration.ofSeconds(5);

    private final String base;

    private SignIns(int port) {
        // Loopback, whatever is asked for: this is no tool to put load on other machines.
        base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new SignIns(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9080);
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        bench.burst(20);
        bench.reads(() -> false, ALONE);
        tell("alone", bench.reads(() -> false, ALONE));
        long began = System.nanoTime();
        List<CompletableFuture<Integer>> answers = bench.burst(people);
        CompletableFuture<Void> all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
        tell("meanwhile", bench.reads(all::isDone, Duration.ofMinutes(1)));
        all.join();
        Map<Integer, Long> statuses = answers.stream()
                .collect(Collectors.groupingBy(CompletableFuture::join, TreeMap::new, Collectors.counting()));
        System.out.printf(Locale.ROOT, "%d sign-ins at once answered after %.1f s: %s%n", people, (System.nanoTime() - began) / 1e9, statuses);
    }

    private interface End {
        boolean isReached();
    }

    /** The milliseconds that each read took, until the end is reached or the time is over. */
    private List<Double> reads(End end, Duration most) throws Exception {
        HttpClient visitor = HttpClient.newHttpClient();
        List<Double> taken = new ArrayList<>();
        for (long began = System.nanoTime(); !end.isReached() && System.nanoTime() - began < most.toNanos(); ) {
            for (String page : List.of("/site/harbour", "/site/fern/sign-in")) {
                long asked = System.nanoTime();
                int status = visitor.send(request(page).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(page + ": " + status);
                }
                taken.add((System.nanoTime() - asked) / 1e6);
            }
            Thread.sleep(2);
        }
        return taken;
    }

    private static void tell(String when, List<Double> taken) {
        Collections.sort(taken);
        System.out.printf(Locale.ROOT, "a page, %-9s %6d times, median %5.1f ms, 95 of 100 within %5.1f ms%n",
                when, taken.size(), taken.get(taken.size() / 2), taken.get(taken.size() * 95 / 100));
    }

    /** So many people who have opened the page send it at the same time. */
    private List<CompletableFuture<Integer>> burst(int people) throws Exception {
        List<HttpClient> clients = new ArrayList<>();
        List<HttpRequest> forms = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
            clients.add(client);
            forms.add(form(client.send(request(SIGN_IN).build(), HttpResponse.BodyHandlers.ofString()).body(), i));
        }
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            answers.add(clients.get(i).sendAsync(forms.get(i), HttpResponse.BodyHandlers.ofString()).thenApply(HttpResponse::statusCode));
        }
        return answers;
    }

    private HttpRequest form(String page, int person) {
        Matcher form = Pattern.compile("(?s)<form id=\"p1:form\"[^>]*action=\"([^\"]*)\".*?</form>").matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("The sign-in page looks otherwise than expected");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Matcher input = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*>").matcher(form.group()); input.find(); ) {
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
            String type = input.group().contains("type=\"password\"") ? "a wrong password " + person
                    : input.group().contains("type=\"hidden\"") ? (value.find() ? value.group(1) : "")
                    : "nobody" + person + "@example.org";
            fields.put(input.group(1), type);
        }
        Matcher button = Pattern.compile("<button[^>]*name=\"([^\"]+)\"").matcher(form.group());
        if (button.find()) {
            fields.put(button.group(1), "");
        }
        return request(form.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", "same-origin");
    }
}
