import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invites and accepts for a while, whatever is killed meanwhile, and writes down what was answered: {@code Failover port
 * seconds folder}. People do what people do: where there was no answer they look what became of it, and try again where
 * nothing did. See cluster.sh.
 */
public class Failover {

    private static final int STAFF = 3;
    private static final Pattern LINK = Pattern.compile("https?://[^/\"\\s]+(/site/[^\"'<>\\s]*invitation=[\\w-]+)");

    private final int port;
    private final Path folder;
    private final long end;
    private final AtomicInteger contacts = new AtomicInteger(5_000_000);
    private final Queue<String> invited = new ConcurrentLinkedQueue<>();
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<Long> writes = new ConcurrentLinkedQueue<>();
    private final Queue<Long> reads = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> without = new ConcurrentSkipListMap<>();
    private final Map<Path, String> messages = new ConcurrentHashMap<>();

    private Failover(int port, int seconds, Path folder) {
        this.port = port;
        this.folder = folder;
        this.end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Failover(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < STAFF; number++) {
            threads.add(new Thread(bench::work));
        }
        threads.add(new Thread(bench::look));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        bench.tell();
    }

    private boolean goesOn() {
        return System.nanoTime() < end;
    }

    private void work() {
        var staff = new Invitations(port);
        until(() -> staff.signIn(), staff);
        while (goesOn()) {
            int number = contacts.incrementAndGet();
            if (invite(staff, "/crm/contacts/" + number, number)) {
                accept(staff, number);
            }
        }
    }

    /** Whether the contact has an invitation now. */
    private boolean invite(Invitations staff, String contact, int number) {
        while (goesOn()) {
            try {
                boolean said = staff.save(contact).contains("was invited to");
                writes.add(System.nanoTime());
                if (said) {
                    invited.add(number + " answered");
                    return true;
                }
            } catch (Exception e) {
                unanswered("invite", e);
            }
            String[] record = new String[1];
            until(() -> record[0] = recordOf(staff, contact, number), staff);
            if (record[0] == null) {
                return false;
            }
            if (!record[0].contains("No invitations yet")) {
                invited.add(number + " found");
                return true;
            }
        }
        return false;
    }

    private static String recordOf(Invitations staff, String contact, int number) throws Exception {
        String record = staff.record(contact);
        if (!record.contains("quay" + (number - 5_000_000) + "@example.org")) {
            throw new IOException("Signed out");
        }
        return record;
    }

    private void accept(Invitations staff, int number) {
        HttpClient invitee = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String link = link("quay" + (number - 5_000_000) + "@example.org");
        while (link != null && goesOn()) {
            boolean asked = false;
            try {
                var page = staff.open(invitee, link);
                if (page.statusCode() >= 500) {
                    throw new IOException(page.statusCode() + " from the link");
                }
                if (!page.body().contains("p1:PASSWORD")) {
                    accepted.add(number + " found");
                    return;
                }
                asked = true;
                staff.accept(invitee, page.body());
                writes.add(System.nanoTime());
                accepted.add(number + " answered");
                return;
            } catch (Exception e) {
                unanswered(asked ? "accept" : "open", e);
            }
        }
    }

    /** The link in the message to the address, once it is there; null where it doesn't come in time. */
    private String link(String address) {
        while (goesOn()) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.resolve("data/mail"), "*.eml")) {
                for (Path file : all) {
                    messages.computeIfAbsent(file, Failover::read);
                }
            } catch (IOException e) {
                unanswered("read mail", e);
            }
            for (String message : messages.values()) {
                if (message.contains(address)) {
                    Matcher link = LINK.matcher(message);
                    return link.find() ? link.group(1) : null;
                }
            }
            pause(50);
        }
        return null;
    }

    /** The message, with what quoted-printable (RFC 2045) has broken and escaped put back. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .replaceAll("=\r?\n", "")
                    .replace("=3D", "=")
                    .replace("&amp;", "&");
        } catch (IOException e) {
            return "";
        }
    }

    /** Looks at a portal's page that needs the database, ten times a second. */
    private void look() {
        var visitor = new Invitations(port);
        HttpClient client = HttpClient.newHttpClient();
        while (goesOn()) {
            try {
                if (visitor.open(client, "/site/harbour").statusCode() == 200) {
                    reads.add(System.nanoTime());
                }
            } catch (Exception e) {
                // Told by the time without an answer.
            }
            pause(100);
        }
    }

    private interface Step {
        void take() throws Exception;
    }

    /** Tries until it succeeds or time is over, and signs in anew in between. */
    private void until(Step step, Invitations staff) {
        while (goesOn()) {
            try {
                step.take();
                return;
            } catch (Exception e) {
                pause(250);
                try {
                    staff.signIn();
                } catch (Exception again) {
                    // Tried again.
                }
            }
        }
    }

    private void unanswered(String what, Exception failure) {
        without.merge(what + ": " + String.valueOf(failure.getMessage()).replaceAll("\\d{6,}", "…"), 1, Integer::sum);
        pause(250);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() throws IOException {
        Files.write(folder.resolve("invited.txt"), invited);
        Files.write(folder.resolve("accepted.txt"), accepted);
        System.out.printf(
                Locale.ROOT,
                "%d invited (%d found so without an answer), %d accepted (%d found so)%n",
                invited.size(),
                found(invited),
                accepted.size(),
                found(accepted));
        without.forEach((what, often) -> System.out.println("no answer that helps, " + often + " times: " + what));
        System.out.printf(
                Locale.ROOT,
                "longest time without an answer: %.1f s to who invites or accepts, %.1f s to who reads a page%n",
                longest(writes),
                longest(reads));
    }

    private static long found(Queue<String> all) {
        return all.stream().filter(line -> line.endsWith("found")).count();
    }

    private double longest(Queue<Long> times) {
        List<Long> sorted = new ArrayList<>(times.stream().sorted().toList());
        sorted.add(end);
        long longest = 0;
        for (int next = 1; next < sorted.size(); next++) {
            longest = Math.max(longest, sorted.get(next) - sorted.get(next - 1));
        }
        return longest / 1e9;
    }
}
