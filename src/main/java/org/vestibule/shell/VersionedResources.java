package org.vestibule.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each style sheet, script and image of a library an address that changes with its content, so that browsers, which keep
 * them, never show a former one beside a new page. PrimeFaces does so for its own.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    /** Vestibule's own go with its version, those of components aren't sent to browsers, others have a version already. */
    private static final String OTHERS = "(vestibule|primefaces.*|jakarta\\.faces|omnifaces.*|widgets|designers)";

    private static final int LENGTH = 12;

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
                        || resource.getLibraryName().matches(OTHERS)
                ? resource
                : new Versioned(resource);
    }

    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return versions.computeIfAbsent(getLibraryName() + "/" + getResourceName(), key -> version(getWrapped()))
                    .map(version -> path + (path.contains("?") ? "&" : "?") + "v=" + version)
                    .orElse(path);
        }
    }

    /** Empty where it can't be read: then there is nothing to keep either. */
    static Optional<String> version(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return content == null ? Optional.empty() : Optional.of(hash(content.readAllBytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
