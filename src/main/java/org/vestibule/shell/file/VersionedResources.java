package org.vestibule.shell.file;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Gives each style sheet, script and image an address that changes with its content, so that browsers never combine a
 * cached former one with a new page; also those of Faces' libraries, whose addresses have at most the library's
 * version.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    /** The libraries of components, which aren't sent to browsers. */
    private static final String COMPONENTS = "widgets|designers|editors";

    private static final Pattern FORMER = Pattern.compile("([?&])v=[^&]*&?");

    private final Map<String, Optional<String>> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        return resource == null
                        || resource.getLibraryName() == null
                        || resource.getLibraryName().matches(COMPONENTS)
                ? resource
                : new Versioned(resource);
    }

    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path =
                    FORMER.matcher(super.getRequestPath()).replaceAll("$1").replaceFirst("[?&]$", "");
            return version()
                    .map(version -> path + (path.contains("?") ? "&" : "?") + "v=" + version)
                    .orElse(path);
        }

        private Optional<String> version() {
            String key = getLibraryName() + "/" + getResourceName();
            Optional<String> known = versions.get(key);
            if (known == null) {
                // Not computed within the map's update: a style sheet contains addresses of images, whose versions use
                // the same map.
                known = VersionedResources.version(getWrapped());
                versions.put(key, known);
            }
            return known;
        }
    }

    /** The version; empty if the resource can't be read. */
    static Optional<String> version(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return content == null ? Optional.empty() : Optional.of(ContentVersion.of(content.readAllBytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
