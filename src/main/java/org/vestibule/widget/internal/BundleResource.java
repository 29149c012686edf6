package org.vestibule.widget.internal;

import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/** A bundle in one language, with what it inherits, as the file that Faces wants to read. Browsers never get it. */
final class BundleResource extends Resource {

    private final byte[] file;

    BundleResource(String name, ResourceBundle bundle) {
        setResourceName(name);
        setLibraryName(WidgetCatalog.LIBRARY);
        Properties texts = new Properties();
        bundle.keySet().forEach(key -> texts.setProperty(key, bundle.getString(key)));
        var written = new ByteArrayOutputStream();
        try {
            texts.store(written, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file = written.toByteArray();
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(file);
    }

    @Override
    public Map<String, String> getResponseHeaders() {
        return Map.of();
    }

    @Override
    public String getRequestPath() {
        return "";
    }

    @Override
    public URL getURL() {
        return null;
    }

    @Override
    public boolean userAgentNeedsUpdate(FacesContext context) {
        return false;
    }
}
