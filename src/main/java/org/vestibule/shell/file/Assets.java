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
 * The folder of the designer's scripts, which load each other by relative addresses: so its version stands in the address
 * before them all, {@code /assets/v-3f5a9c0d1e2b/designer/canvas.js}, and changes with any of them.
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

    /** What addresses of files in the folder begin with. */
    public String getBase() {
        return FOLDER + "/v-" + version();
    }

    /** The file that an address with a version of the folder means, whichever; other addresses are what they are. */
    String fileOf(String path) {
        Matcher address = VERSIONED.matcher(path);
        return address.matches() ? FOLDER + address.group(2) : path;
    }

    /** Whether the address names the folder as it is. */
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
