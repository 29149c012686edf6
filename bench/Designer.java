import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times the designer's commands, from sending one to having what has to be painted anew, on a server with demonstration
 * data on this machine: {@code java bench/Designer.java [port]}. It works on the draft of Fern's page "Sign up", and takes
 * back all it did there. With a number of widgets after the port it times nothing, but publishes the page with so many, for
 * pages.sh to measure; with the name of a widget instead, it publishes Harbour's members-only page "Partner area" with that
 * as well. See README.md.
 */
public class Designer {

    private static final int[] SIZES = {5, 50, 200};
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 40;

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String page;
    private String token;
    private long version;
    private int edits;

    private Designer(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Designer(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9080);
        boolean named = arguments.length > 1 && !arguments[1].matches("\\d+");
        bench.signIn(named ? "harbour" : "fern", named ? "Partner area" : "Sign up");
        bench.open();
        if (named) {
            bench.publish(arguments[1]);
            return;
        }
        if (arguments.length > 1) {
            bench.publish(Integer.parseInt(arguments[1]));
            return;
        }
        System.out.printf("%d cores; times in milliseconds, from the command to its painted answer%n", Runtime.getRuntime()
                .availableProcessors());
        bench.grow(SIZES[0]);
        for (int round = 0; round < WARM_UP; round++) {
            bench.round(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
        for (int size : SIZES) {
            bench.grow(size);
            bench.measure(size);
        }
        int atMost = bench.edits;
        bench.shrink(SIZES[0]);
        bench.measure(SIZES[0]);
        System.out.printf("the last line is the first again, after %d edits of the draft%n", atMost);
        bench.shrink(0);
    }

    private void signIn(String portal, String title) throws Exception {
        String form = get("/signin");
        var fields = new StringBuilder();
        Matcher inputs = Pattern.compile("<input[^>]*>").matcher(form);
        while (inputs.find()) {
            String input = inputs.group();
            String name = attribute(input, "name");
            String type = attribute(input, "type");
            if (!name.isEmpty() && !type.equals("submit")) {
                String value = type.equals("password") ? "vestibule-demo" : type.equals("text") ? "author" : attribute(input, "value");
                fields.append(encode(name)).append('=').append(encode(value)).append('&');
            }
        }
        Matcher button = Pattern.compile("<(?:button|input)[^>]*type=\"submit\"[^>]*>").matcher(form);
        if (button.find()) {
            fields.append(encode(attribute(button.group(), "name"))).append("=x");
        }
        send(HttpRequest.newBuilder(URI.create(base + "/signin"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.toString())));
        String pages = get("/design/" + portal);
        Matcher meta = Pattern.compile("<meta name=\"vestibule-token\" content=\"(\\w+)\"").matcher(pages);
        token = meta.find() ? meta.group(1) : "";
        Matcher link = Pattern.compile("href=\"(/design/" + portal + "/\\d+)\"[^>]*>" + title + "<").matcher(pages);
        if (!link.find()) {
            throw new IOException("The page " + title + " isn't there: is this a server with demonstration data?");
        }
        page = link.group(1);
    }

    private void open() throws Exception {
        read(get(page + "/canvas"));
    }

    private void measure(int size) throws Exception {
        List<Long> add = new ArrayList<>();
        List<Long> move = new ArrayList<>();
        List<Long> undo = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            round(add, move, undo);
        }
        System.out.printf(
                "%3d widgets   add p50 %s p95 %s   move p50 %s p95 %s   undo p50 %s p95 %s%n",
                size, at(add, 0.5), at(add, 0.95), at(move, 0.5), at(move, 0.95), at(undo, 0.5), at(undo, 0.95));
    }

    /** Adds a widget in the middle, takes it to the end, and takes both back. */
    private void round(List<Long> add, List<Long> move, List<Long> undo) throws Exception {
        String answer = timed(add, "{\"do\":\"add\",\"widget\":\"content\",\"slot\":{\"within\":\"\",\"zone\":\"main\",\"position\":2}}");
        Matcher placement = Pattern.compile("data-placement=\"(\\w+)\"").matcher(answer);
        if (!placement.find()) {
            throw new IOException("Nothing was painted: " + answer);
        }
        timed(move, "{\"do\":\"move\",\"placement\":\"" + placement.group(1)
                + "\",\"slot\":{\"within\":\"\",\"zone\":\"main\",\"position\":1000}}");
        timed(undo, "{\"do\":\"undo\"}");
        timed(undo, "{\"do\":\"undo\"}");
    }

    private void publish(String widget) throws Exception {
        timed(new ArrayList<>(), "{\"do\":\"add\",\"widget\":\"" + widget + "\",\"slot\":{\"within\":\"\",\"zone\":\"main\",\"position\":1}}");
        command("publishing", "{\"do\":\"publish\",\"anyway\":true}");
    }

    private void publish(int size) throws Exception {
        for (int each = 0; each < size; each++) {
            String added = timed(new ArrayList<>(), "{\"do\":\"add\",\"widget\":\"content\",\"slot\":{\"within\":\"\",\"zone\":\"main\",\"position\":0}}");
            Matcher placement = Pattern.compile("data-placement=\"(\\w+)\"").matcher(added);
            if (!placement.find()) {
                throw new IOException("Nothing was painted: " + added);
            }
            timed(new ArrayList<>(), "{\"do\":\"set\",\"placement\":\"" + placement.group(1) + "\",\"values\":{\"title\":\"Widget " + (size - each)
                    + "\",\"text\":\"<p>Some words that stand on the page, <strong>one</strong> of them stressed.</p>\"}}");
        }
        command("publishing", "{\"do\":\"publish\",\"anyway\":true}");
        System.out.println("Published with " + size + " widgets: /site/fern/sign-up");
    }

    private int standing;

    private void grow(int size) throws Exception {
        for (; standing < size; standing++) {
            timed(new ArrayList<>(), "{\"do\":\"add\",\"widget\":\"content\",\"slot\":{\"within\":\"\",\"zone\":\"main\",\"position\":0}}");
        }
    }

    private void shrink(int size) throws Exception {
        for (; standing > size; standing--) {
            timed(new ArrayList<>(), "{\"do\":\"undo\"}");
        }
    }

    private String timed(List<Long> times, String command) throws Exception {
        long began = System.nanoTime();
        String answer = command("commands", command);
        times.add(System.nanoTime() - began);
        edits++;
        read(answer);
        return answer;
    }

    private String command(String address, String command) throws Exception {
        String body = command.substring(0, command.length() - 1) + ",\"version\":" + version + "}";
        return send(HttpRequest.newBuilder(URI.create(base + page + "/" + address))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "fetch")
                .header("X-Vestibule-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private void read(String answer) throws IOException {
        Matcher state = Pattern.compile("&quot;version&quot;:(\\d+)").matcher(answer);
        if (!state.find()) {
            throw new IOException("No state in the answer: " + answer);
        }
        version = Long.parseLong(state.group(1));
    }

    private String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    private String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String at(List<Long> times, double part) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        long time = sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
        return String.format(Locale.ROOT, "%6.1f", time / 1e6);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&quot;", "\"").replace("&amp;", "&") : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
