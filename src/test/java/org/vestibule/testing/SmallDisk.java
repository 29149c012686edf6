package org.vestibule.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk of a few megabytes, which only programs that are started within it see; the test looks into it from outside. Linux
 * lets anybody make one, by a mount in a user's own namespace; where a machine forbids that, the test is skipped. It goes
 * with the test's process at the latest.
 */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path mount;
    private final Process holder;

    /** An empty disk of so many megabytes. */
    public SmallDisk(int megabytes) throws IOException {
        mount = Files.createDirectories(Path.of("target", "small-disk").toAbsolutePath());
        String make = "mount -t tmpfs -o size=" + megabytes + "m none \"$0\" && echo made && exec cat";
        holder = new ProcessBuilder("unshare", "--map-root-user", "--mount", "sh", "-c", make, mount.toString())
                .redirectErrorStream(true)
                .start();
        String answer =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assumeTrue("made".equals(answer), () -> "This machine lets nobody make a small disk: " + answer);
    }

    /** Where programs within find it. */
    public Path path() {
        return mount;
    }

    /** Where the test itself finds it. */
    public Path fromOutside() {
        return Path.of("/proc/" + holder.pid() + "/root" + mount);
    }

    /** What to put before a command so that it runs within. */
    public List<String> within() {
        return List.of("nsenter", "--target", holder.pid() + "", "--user", "--mount", "--preserve-credentials");
    }

    /** Leaves no room on it. */
    public void fill() throws IOException {
        try (OutputStream filler = Files.newOutputStream(filler())) {
            byte[] block = new byte[BLOCK];
            while (Files.getFileStore(fromOutside()).getUsableSpace() > 0) {
                filler.write(block);
            }
        }
    }

    /** Gives the room back that {@link #fill} took. */
    public void makeRoom() throws IOException {
        Files.delete(filler());
    }

    /** Lets nobody write to a folder on it, or to the whole of it, any more. */
    public void protect(Path folder) throws IOException, InterruptedException {
        run("mount", "--bind", folder.toString(), folder.toString());
        run("mount", "-o", "remount,bind,ro", folder.toString());
    }

    private void run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(within());
        words.addAll(List.of(command));
        Process run = new ProcessBuilder(words).inheritIO().start();
        if (run.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + run.exitValue());
        }
    }

    private Path filler() {
        return fromOutside().resolve("filler");
    }

    @Override
    public void close() throws InterruptedException {
        holder.destroyForcibly().waitFor();
    }
}
