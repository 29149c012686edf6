package org.vestibule.widget.internal.jar;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.Resource;
import io.github.classgraph.ResourceList;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.vestibule.widget.internal.source.WidgetFolders;

/** The files in {@code META-INF/resources} of this application and of any jar of the server. It has to be closed. */
public final class WidgetFiles implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WidgetFiles.class.getName());
    private static final String RESOURCES = "META-INF/resources";

    private final ScanResult scan;
    private final JarCheck jars = new JarCheck();

    private WidgetFiles(ScanResult scan) {
        this.scan = scan;
    }

    public static WidgetFiles scan() {
        return new WidgetFiles(new ClassGraph()
                .addClassLoader(Thread.currentThread().getContextClassLoader())
                .acceptPaths(RESOURCES)
                .scan());
    }

    /** The components of the widgets, except those in jars that this server can't run, which are logged. */
    public List<URL> components() {
        return widgets("xhtml").map(Resource::getURL).filter(this::isUsable).toList();
    }

    /** The content of the bundles beside them, by address. */
    public Map<String, byte[]> bundles() throws IOException {
        Map<String, byte[]> bundles = new LinkedHashMap<>();
        for (Resource file : widgets("properties").toList()) {
            if (isUsable(file.getURL())) {
                bundles.put(file.getURL().toString(), file.load());
            }
        }
        return bundles;
    }

    private Stream<Resource> widgets(String extension) {
        return scan.getResourcesWithExtension(extension).stream()
                .filter(file -> (file.getPath().substring(0, file.getPath().lastIndexOf('/') + 1))
                        .equals(WidgetFolders.FOLDER));
    }

    /** The name of the widget that a bundle belongs to. */
    public static String widgetOf(String bundle) {
        return bundle.replaceFirst(".*/", "").replaceFirst("\\.properties$", "").replaceFirst("_.*", "");
    }

    /** The name of a component's widget. */
    public static String widgetOf(URL component) {
        return component.getPath().replaceFirst(".*/", "").replaceFirst("\\.xhtml$", "");
    }

    /** A line for each component whose name is taken by a widget of Vestibule or by the first of these components. */
    public static List<String> duplicates(String name, List<URL> components) {
        List<URL> ofJars = components.stream()
                .filter(component -> component.toString().contains(".jar!/"))
                .toList();
        if (ofJars.size() < components.size()) {
            return ofJars.stream()
                    .map(component -> component + ": \"" + name + "\" is the name of a widget of Vestibule's own; give"
                            + " yours another.")
                    .toList();
        }
        return components.stream()
                .skip(1)
                .map(component -> component + ": there is another widget of that name, " + components.get(0) + ".")
                .toList();
    }

    private boolean isUsable(URL file) {
        return jars.isUsable(file.toString());
    }

    /** A line for each jar with files in Vestibule's own folders. */
    public List<String> misplaced() {
        return jars.mistakes();
    }

    /** Logs files that exist in several places with different content: browsers get only one of them. */
    public void tellDuplicates() {
        Map<String, ResourceList> all = scan.getAllResourcesAsMap();
        all.forEach((path, files) -> {
            List<URL> homes = files.getURLs().stream().distinct().toList();
            if (homes.size() > 1 && !path.startsWith(WidgetFolders.FOLDER) && differ(files)) {
                LOG.warning(() -> path + " is there several times, and browsers get the first: " + homes
                        + ". Give each jar a folder of its own.");
            }
        });
    }

    private static boolean differ(ResourceList files) {
        try {
            byte[] first = files.get(0).load();
            for (Resource each : files.subList(1, files.size())) {
                if (!Arrays.equals(first, each.load())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() {
        scan.close();
    }
}
