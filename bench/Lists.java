import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Times screens of a server on this machine, for lists.sh: {@code java bench/Lists.java <port> <file of screens> <file of figures> [rounds]
 * [warm-up]}. A line of the first file is a name, a tab and an address; one is added to the second for each time taken: name, tab,
 * milliseconds. It fails where a screen's answer isn't 200.
 */
public class Lists {

    private static final Pattern TOKEN = Pattern.compile("name=\"vestibule.token\" value=\"([0-9a-f]*)\"");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Lists(int port) {
        // Loopback, whatever is asked for: this is no tool to put load on other machines.
        base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Lists(Integer.parseInt(arguments[0]));
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 15;
        int warmUp = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 5;
        bench.signInOnceItIsBack();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            String[] screen = line.split("\t");
            for (int i = 0; i < warmUp; i++) {
                bench.millis(screen[1]);
            }
            double[] taken = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                taken[i] = bench.millis(screen[1]);
            }
            Files.writeString(Path.of(arguments[2]), Arrays.stream(taken)
                    .mapToObj(millis -> screen[0] + "\t" + millis + "\n")
                    .collect(Collectors.joining()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Arrays.sort(taken);
            System.out.printf("%-46s median %8.1f ms, %.1f to %.1f%n", screen[0], taken[rounds / 2], taken[0], taken[rounds - 1]);
        }
    }

    /** A server whose database was changed under it notices by the first requests that fail. */
    private void signInOnceItIsBack() throws IOException, InterruptedException {
        for (int attempt = 1; !signIn(); attempt++) {
            if (attempt == 30) {
                throw new IllegalStateException("Nobody can sign in");
            }
            Thread.sleep(1000);
        }
    }

    private boolean signIn() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/signin").body());
        if (!token.find()) {
            return false;
        }
        var request = HttpRequest.newBuilder(URI.create(base + "/signin/again"))
                .header("Content-Type", "application/json")
                .header("X-Vestibule-Token", token.group(1))
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Requested-With", "fetch")
                .POST(HttpRequest.BodyPublishers.ofString("{\"userName\":\"admin\",\"password\":\"vestibule-demo\"}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() < 300;
    }

    private double millis(String address) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> answer = get(address);
        double millis = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return millis;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
