package org.vestibule.shell.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versioned folder of the designer's scripts. They load each other by relative addresses, so the folder's version
 * precedes them all, {@code /assets/v-3f5a9c0d1e2b/designer/canvas.js}, and changes with any of them.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets";
    private static final Pattern VERSIONED = Pattern.compile(FOLDER + "/v-([0-9a-f]{12})(/.+)");

    private final ServletContext application;
    private String version;

    @Inject
    public Assets(ServletContext application) {
        this.application = application;
    }

    /** The base address of the files in the folder. */
    public String getBase() {
        return FOLDER + "/v-" + version();
    }

    /** The path of the file at an address with any version of the folder; other addresses are returned unchanged. */
    String fileOf(String path) {
        Matcher address = VERSIONED.matcher(path);
        return address.matches() ? FOLDER + address.group(2) : path;
    }

    /** Whether the address has the present version of the folder. */
    boolean isCurrent(String path) {
        return path.startsWith(getBase() + "/");
    }

    private synchronized String version() {
        if (version == null) {
            var all = new ByteArrayOutputStream();
            try {
                read(FOLDER + "/", all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            version = ContentVersion.of(all.toByteArray());
        }
        return version;
    }

    private void read(String folder, ByteArrayOutputStream all) throws IOException {
        for (String path : new TreeSet<>(application.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                read(path, all);
            } else {
                all.write(path.getBytes(StandardCharsets.UTF_8));
                try (InputStream content = application.getResourceAsStream(path)) {
                    content.transferTo(all);
                }
            }
        }
    }
}
