import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;

/**
 * Invites all contacts that were never invited by a job, on a server with demonstration data on this machine: {@code java bench/Jobs.java
 * <port> dry} makes the job and waits until its dry run is over, {@code java bench/Jobs.java <port> run} starts the last job and waits until
 * it is over. Prints the number of rows and the seconds that it took. See README.md.
 */
public class Jobs {

    private static final String PAGE = "/crm/contacts/invite?state=never-invited";
    private static final Pattern DONE = Pattern.compile("([\\d.,\u202f]+) of ([\\d.,\u202f]+) rows");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Jobs(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Jobs(Integer.parseInt(arguments[0]));
        bench.signIn();
        String job = arguments[1].equals("dry") ? bench.make() : bench.last();
        long began = System.nanoTime();
        if (arguments[1].equals("run")) {
            bench.start(job);
        }
        String end = arguments[1].equals("dry") ? "Waiting to be started" : "Finished";
        String record = bench.get(job);
        while (!record.contains(end)) {
            Thread.sleep(500);
            record = bench.get(job);
        }
        Matcher rows = DONE.matcher(record);
        System.out.println((rows.find() ? rows.group(1).replaceAll("\\D", "") : "0") + " "
                + (System.nanoTime() - began) / 1_000_000_000);
    }

    private void signIn() throws Exception {
        send(request("/signin/again")
                .header("X-Vestibule-Token", first("name=\"vestibule.token\" value=\"([0-9a-f]*)\"", get("/signin")))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "fetch")
                .POST(HttpRequest.BodyPublishers.ofString("{\"userName\":\"admin\",\"password\":\"vestibule-demo\"}")));
    }

    /** Makes the job, and gives back the address of its record. */
    private String make() throws Exception {
        String page = get(PAGE);
        Map<String, String> form = fields(page, "many");
        form.put("many:portal", first("<option value=\"(\\d+)\">Harbour", page));
        String roles = ajax(PAGE, form, "many:portal", "many:portal", "many:portalField many:roleField", true);
        form.put("many:role", first("(?s)many:role\".*?<option value=\"(\\d+)\"", roles));
        form.put("many:open", "SKIP");
        form.put("jakarta.faces.ViewState", first("ViewState:\\d*\"><!\\[CDATA\\[([^\\]]*)", roles));
        form.put("many:check", "many:check");
        String answer = ajax(PAGE, form, "many:check", "many", "many notices", false);
        return first("redirect url=\"(?:https?://[^/\"]+)?(/crm/jobs/\\d+)", answer);
    }

    private String last() throws Exception {
        return first("href=\"(/crm/jobs/\\d+)\"", get("/crm/jobs"));
    }

    private void start(String job) throws Exception {
        Map<String, String> form = fields(get(job), "commands");
        form.put("commands:start", "commands:start");
        ajax(job, form, "commands:start", "commands:start", "commands", false);
    }

    private String ajax(
            String address, Map<String, String> fields, String source, String execute, String render, boolean change)
            throws Exception {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.partial.ajax", "true");
        all.put("jakarta.faces.source", source);
        all.put("jakarta.faces.partial.execute", execute);
        all.put("jakarta.faces.partial.render", render);
        if (change) {
            all.put("jakarta.faces.behavior.event", "valueChange");
            all.put("jakarta.faces.partial.event", "change");
        }
        return send(request(address)
                .header("Faces-Request", "partial/ajax")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(all.entrySet().stream()
                        .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    /** What the form would send without being touched, of the fields that hold texts. */
    private static Map<String, String> fields(String page, String form) throws IOException {
        String inside = first("(?s)<form id=\"" + form + "\"(.*?)</form>", page);
        Map<String, String> all = new LinkedHashMap<>();
        for (Matcher input = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*>").matcher(inside); input.find(); ) {
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
            all.put(input.group(1), value.find() ? value.group(1) : "");
        }
        return all;
    }

    private static String first(String pattern, String text) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IOException("Nothing is like " + pattern + " in " + text.substring(0, Math.min(500, text.length())));
        }
        return found.group(1);
    }

    private String get(String address) throws Exception {
        return send(request(address).GET());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(base + address))
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", "same-origin");
    }

    private String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.uri() + ": " + answer.statusCode());
        }
        return answer.body();
    }
}
