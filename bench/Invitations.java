import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Invites contacts by the screens, on a server with demonstration data on this machine: {@code java bench/Invitations.java
 * [port]} invites one and prints the address of their page, for pages.sh to measure; with {@code member} after the port it
 * accepts as well, and prints the cookies of the new member's browser. With a number of contacts and the
 * number of the server's process after the port it invites and accepts so many, one after the other, and tells what each
 * step took for the second half of them, of time and of the server's processors. See README.md.
 */
public class Invitations {

    private final String base;
    private final HttpClient staff = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Invitations(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Invitations(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9080);
        bench.signIn();
        bench.skipMessages();
        if (arguments.length == 2 && arguments[1].equals("member")) {
            System.out.println(bench.member());
        } else if (arguments.length < 3) {
            System.out.println(bench.invite(bench.contacts(1).get(0)));
        } else {
            bench.measure(Integer.parseInt(arguments[1]), Path.of("/proc", arguments[2], "stat"));
        }
    }

    /** The cookies of somebody who is invited to the harbour, accepts, and reads the page that this leads to. */
    private String member() throws Exception {
        var cookies = new CookieManager();
        HttpClient invitee = HttpClient.newBuilder().cookieHandler(cookies).build();
        accept(invitee, text(invitee, get(invite(contacts(1).get(0)))));
        text(invitee, get("/site/harbour/partners"));
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void measure(int count, Path process) throws Exception {
        Map<String, List<double[]>> steps = new LinkedHashMap<>();
        List<String> contacts = contacts(count);
        for (int person = 0; person < contacts.size(); person++) {
            String contact = contacts.get(person);
            String[] link = new String[1];
            String[] form = new String[1];
            HttpClient invitee = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            boolean counts = person >= contacts.size() / 2;
            step(counts ? steps : new LinkedHashMap<>(), "invite, by the prompt", process, () -> save(contact));
            step(counts ? steps : new LinkedHashMap<>(), "send, and read the mailbox", process, () -> link[0] = link(invited));
            step(counts ? steps : new LinkedHashMap<>(), "open the link", process, () -> form[0] = text(invitee, get(link[0])));
            step(counts ? steps : new LinkedHashMap<>(), "accept", process, () -> accept(invitee, form[0]));
        }
        steps.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-32s %3d times  median %7.1f ms, of processors %7.1f ms on average%n",
                name,
                all.size(),
                all.stream().mapToDouble(each -> each[0]).sorted().skip(all.size() / 2).findFirst().orElse(0),
                all.stream().mapToDouble(each -> each[1]).average().orElse(0)));
    }

    private interface Step {
        void take() throws Exception;
    }

    private static void step(Map<String, List<double[]>> steps, String name, Path process, Step step) throws Exception {
        double used = processors(process);
        long began = System.nanoTime();
        step.take();
        double took = (System.nanoTime() - began) / 1e6;
        steps.computeIfAbsent(name, first -> new ArrayList<>()).add(new double[] {took, processors(process) - used});
    }

    /** Milliseconds that the process has had processors, by hundredths of a second (proc(5)). */
    private static double processors(Path process) throws IOException {
        String stat = Files.readString(process);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10.0;
    }

    /** Signs a member of staff in, who keeps to this. */
    void signIn() throws Exception {
        String token = first("name=\"vestibule.token\" value=\"([0-9a-f]*)\"", text(staff, get("/signin")));
        text(staff, request("/signin/again")
                .header("X-Vestibule-Token", token)
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "fetch")
                .POST(HttpRequest.BodyPublishers.ofString("{\"userName\":\"crm\",\"password\":\"vestibule-demo\"}")));
    }

    /** The records of so many contacts that can be invited. */
    private List<String> contacts(int count) throws Exception {
        List<String> found = new ArrayList<>();
        String list = "/crm/contacts";
        while (found.size() < count && list != null) {
            String page = text(staff, get(list));
            for (Matcher row = Pattern.compile("href=\"(/crm/contacts/\\d+)\"").matcher(page); row.find(); ) {
                String record = text(staff, get(row.group(1)));
                if (!found.contains(row.group(1)) && record.contains("Not a portal user yet") && record.contains("No invitations yet") && record.matches("(?s).*@([a-z-]+\\.)*example\\b.*") && !record.contains(">Reactivate<")) {
                    found.add(row.group(1));
                }
            }
            Matcher next = Pattern.compile("href=\"([^\"]*)\"[^>]*>Next").matcher(page);
            list = next.find() ? "/crm/contacts" + next.group(1).replaceFirst("^[^?]*", "").replace("&amp;", "&") : null;
        }
        return found.subList(0, Math.min(count, found.size()));
    }

    /** Invites the contact to the harbour, and gives back the address of the page that the e-mail leads to. */
    private String invite(String contact) throws Exception {
        save(contact);
        return link(invited);
    }

    /** The address that was invited last. */
    private String invited;

    /** Invites the contact to the harbour by the prompt, and gives back the answer. */
    String save(String contact) throws Exception {
        String record = text(staff, get(contact));
        Map<String, String> commands = fields(record, "commands");
        commands.put("commands:invite", "commands:invite");
        String opened = text(staff, form(contact, commands));
        Map<String, String> prompt = fields(opened, "invite");
        prompt.put("invite:portal", first("<option value=\"(\\d+)\">Harbour", opened));
        Map<String, String> choice = new LinkedHashMap<>(prompt);
        choice.putAll(Map.of(
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.source", "invite:portal",
                "jakarta.faces.partial.execute", "invite:portal",
                "jakarta.faces.partial.render", "invite:roleField",
                "jakarta.faces.behavior.event", "valueChange",
                "jakarta.faces.partial.event", "change"));
        String roles = text(staff, form(contact, choice).header("Faces-Request", "partial/ajax"));
        prompt.put("invite:role", first("(?s)invite:role\".*?<option value=\"(\\d+)\"", roles));
        prompt.put("jakarta.faces.ViewState", first("ViewState:\\d*\"><!\\[CDATA\\[([^\\]]*)", roles));
        prompt.put("invite:save", "invite:save");
        invited = first("<p><strong>[^<]*</strong> · ([^<]*)</p>", opened);
        return text(staff, form(contact, prompt));
    }

    /** The message that was read last. */
    private String read;

    /** The link in the next message, which must be to the address, once it is there. */
    private String link(String address) throws Exception {
        for (int wait = 0; wait < 500; wait++) {
            Matcher message = Pattern.compile("href=\"(/mailbox\\?m=[^\"#]+)\"").matcher(text(staff, get("/mailbox")));
            if (message.find() && !message.group(1).equals(read)) {
                read = message.group(1);
                String text = text(staff, get(message.group(1))).replace("&amp;", "&");
                if (text.contains(address)) {
                    return first("https?://[^/\"]+(/site/[^\"'<> ]*invitation=[\\w-]+)", text);
                }
            }
            Thread.sleep(20);
        }
        throw new IOException("No message to " + address + " has come");
    }

    private void skipMessages() throws Exception {
        Matcher message = Pattern.compile("href=\"(/mailbox\\?m=[^\"#]+)\"").matcher(text(staff, get("/mailbox")));
        read = message.find() ? message.group(1) : null;
    }

    /** The contact's record as the staff see it. */
    String record(String contact) throws Exception {
        return text(staff, get(contact));
    }

    /** What somebody who isn't signed in is answered. */
    HttpResponse<String> open(HttpClient visitor, String address) throws Exception {
        return visitor.send(get(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    void accept(HttpClient invitee, String page) throws Exception {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Matcher input = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*>").matcher(page); input.find(); ) {
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
            typed.put(input.group(1), value.find() ? value.group(1) : "");
        }
        typed.put("p1:PASSWORD", "a tide of paper boats");
        HttpResponse<String> answer = invitee.send(
                form(first("<form id=\"p1:form\"[^>]*action=\"([^\"]*)\"", page), typed).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IOException("Not accepted: " + answer.statusCode());
        }
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

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", "same-origin");
    }

    private HttpRequest.Builder get(String address) {
        return request(address).GET();
    }

    private HttpRequest.Builder form(String address, Map<String, String> fields) {
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
    }

    private static String text(HttpClient client, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.statusCode() + " from " + answer.uri());
        }
        return answer.body();
    }

    private static String first(String pattern, String text) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IOException("The screens look otherwise than expected: there is no " + pattern);
        }
        return found.group(1);
    }
}
