package org.vestibule.shell.file;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Serves the style sheets of the application and of widgets bundled with their imports and minified. Those of Faces'
 * libraries are minified already.
 */
public class StyleSheets extends ResourceHandlerWrapper {

    private static final String OTHERS = "primefaces.*|jakarta\\.faces|omnifaces.*";

    public StyleSheets(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return shortened(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return shortened(super.createResource(name, library, contentType));
    }

    private Resource shortened(Resource resource) {
        boolean ours = resource != null
                && resource.getLibraryName() != null
                && !resource.getLibraryName().matches(OTHERS)
                && resource.getResourceName().endsWith(".css");
        return ours ? new StyleSheet(resource) : resource;
    }

    private final class StyleSheet extends ResourceWrapper {

        StyleSheet(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            String whole = CssText.withImports(text(getWrapped()), this::imported);
            return new ByteArrayInputStream(CssText.shortened(whole).getBytes(StandardCharsets.UTF_8));
        }

        private String imported(String name) {
            try {
                return text(StyleSheets.super.createResource(name, getLibraryName()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(Resource file) throws IOException {
            try (InputStream content = file.getInputStream()) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
