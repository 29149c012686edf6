package org.vestibule.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A server of one test's own, as an operator has it: unpacked from the {@link ShippedServer}, nothing added. It runs in
 * demonstration mode on a database of its own, in folders whose names have spaces and letters of several scripts, with the
 * locale that a service manager gives. It can be stopped or killed, and started again with the same data.
 */
public final class PackagedServer implements AutoCloseable {

    private static final Pattern COMPLAINT =
            Pattern.compile("^\\[(ERROR|WARNING|err) *] *|^\\[[^]]+] \\w{8} \\S+ +[EW] |^\\s+at |^Caused by");
    private static final Pattern SLOW = Pattern.compile("CWWKZ0022W|CWMMH005\\dW");
    private static final Duration TIMEOUT = Duration.ofMinutes(4);
    private static final int ENOUGH_MILLIS = 5_000;
    private static final int READY = 200;
    private static final System.Logger LOG = System.getLogger(PackagedServer.class.getName());
    private static final AtomicInteger NEXT_PORT = new AtomicInteger(Integer.getInteger("vestibule.ports", 21_000));

    private final Path runtime;
    private final String name;
    private final Path folder;
    private final Path data;
    private final int port;
    private final Map<String, String> variables = new HashMap<>();
    private List<String> within = List.of();
    private List<String> jvmArguments = List.of();
    private Process process;

    /** Lays out a server with an empty database. It isn't started. */
    public PackagedServer(String purpose) throws IOException {
        runtime = ShippedServer.unpacked();
        name = System.getProperty("vestibule.server") + "-" + purpose;
        folder = runtime.resolve("usr/servers").resolve(name);
        data = Path.of("target", name + " – données データ").toAbsolutePath();
        port = freePort();
        clear(folder);
        clear(data);
        copy(runtime.resolve("usr/servers").resolve(ShippedServer.NAME), folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        variables.put("VESTIBULE_HTTP_PORT", String.valueOf(port));
        variables.put("VESTIBULE_DATA_DIR", data.toString());
        variables.put("VESTIBULE_DEMO", "true");
    }

    /** Gives it one more variable, or another value, from the next start on. */
    public PackagedServer with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Starts it with further arguments of the JVM, as an operator's {@code JVM_ARGS}, from the next start on. */
    public PackagedServer jvm(String... arguments) {
        jvmArguments = List.of(arguments);
        return this;
    }

    /** Lets another program start it from the next start on: one that takes what it is to become as its last arguments. */
    public PackagedServer within(List<String> program) {
        within = program;
        return this;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The data folder that it has without being told of another. */
    public Path data() {
        return data;
    }

    /** The folder that the zip was unpacked to, which other tests' servers run from, too. */
    public Path runtime() {
        return runtime;
    }

    /** The folder for jars with widgets that it has without being told of another. */
    public Path widgets() {
        return folder.resolve("widgets");
    }

    /** What the server and the application said since the last start. */
    public String log() throws IOException {
        return Files.readString(console());
    }

    /**
     * The warnings and errors of the last start, without their heads, and whatever lines stack traces are made of; but not
     * that the start takes long, which is the machine's fault.
     */
    public List<String> complaints() throws IOException {
        return log().lines()
                .filter(line ->
                        COMPLAINT.matcher(line).find() && !SLOW.matcher(line).find())
                .map(line -> COMPLAINT.matcher(line).replaceFirst(""))
                .toList();
    }

    /** Starts it, and waits until it is ready. */
    public void start() throws IOException, InterruptedException {
        launch();
        awaitReady();
    }

    /** Waits until it says that it takes requests. */
    public void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(TIMEOUT);
        while (!ready()) {
            if (process.waitFor(250, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The server didn't get ready: " + log());
            }
        }
    }

    /** Starts it where it can't start, and waits until it has given up; gives the exit status. */
    public int startInVain() throws IOException, InterruptedException {
        launch();
        if (!process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server didn't give up: " + log());
        }
        return process.exitValue();
    }

    private void launch() throws IOException {
        List<String> words = new ArrayList<>(within);
        words.addAll(List.of(runtime.resolve("bin/server").toString(), "run", name));
        var command = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(console().toFile());
        var environment = command.environment();
        environment.keySet().removeIf(variable -> variable.startsWith("VESTIBULE_"));
        environment.keySet().removeIf(variable -> variable.equals("LANG") || variable.startsWith("LC_"));
        environment.putAll(variables);
        // It isn't up for long enough for code that is compiled twice to pay off, and starts sooner without.
        environment.put(
                "JVM_ARGS",
                String.join(
                        " ",
                        "-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=1 -XX:+UseSerialGC",
                        String.join(" ", jvmArguments)));
        process = command.start();
    }

    /**
     * Ends it in the middle of whatever it is doing, as a failing machine would: the script that starts it has become the
     * Java process, which is told by a signal that it can't hear.
     */
    public void kill() throws InterruptedException {
        String program = process.info().command().orElse("");
        if (!program.endsWith("/java")) {
            throw new IllegalStateException("The process to kill is no Java, but \"" + program + "\"");
        }
        process.destroyForcibly().waitFor();
    }

    /** Waits until somebody has killed it. */
    public void awaitEnd() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The server is still there");
        }
    }

    /** Waits until it takes no requests any more, as it is about to stop. */
    public void awaitClosed() {
        Instant end = Instant.now().plus(TIMEOUT);
        while (ready()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The server still answers");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Stops it in order, so that it can be started again. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private boolean ready() {
        try {
            var health = (HttpURLConnection)
                    address().resolve("/health/ready").toURL().openConnection();
            health.setConnectTimeout(ENOUGH_MILLIS);
            health.setReadTimeout(ENOUGH_MILLIS);
            return health.getResponseCode() == READY;
        } catch (IOException e) {
            return false;
        }
    }

    private Path console() {
        return Path.of("target", name + ".log");
    }

    /** One that only this process gives out, and that no connection is given as its own end. */
    static int freePort() {
        while (true) {
            int next = NEXT_PORT.getAndIncrement();
            try (var socket = new ServerSocket(next)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.INFO, "Somebody else listens at port {0}", next);
            }
        }
    }

    /** Copies a folder with all that is in it; where there is such a folder already, into that. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    static void clear(Path unwanted) {
        if (Files.notExists(unwanted)) {
            return;
        }
        try (Stream<Path> files = Files.walk(unwanted)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
