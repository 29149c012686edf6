package org.vestibule.widget.rendering;

import jakarta.faces.application.ViewResource;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** A view whose source is generated when it is read. Facelets caches compiled views by its address. */
public final class GeneratedView extends ViewResource {

    private final URL address;

    /**
     * @param name the view's id, unique for each text
     * @param text called each time the view is compiled; empty if there is no such view
     */
    public GeneratedView(String name, Supplier<Optional<String>> text) {
        try {
            this.address = new URL("vestibule", "", -1, name, new Source(text));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public URL getURL() {
        return address;
    }

    private static final class Source extends URLStreamHandler {

        private final Supplier<Optional<String>> text;

        Source(Supplier<Optional<String>> text) {
            this.text = text;
        }

        @Override
        protected URLConnection openConnection(URL address) {
            return new URLConnection(address) {
                @Override
                public void connect() {
                    // there is nothing to connect to
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    String written = text.get().orElseThrow(() -> new FileNotFoundException(address.getPath()));
                    return new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8));
                }
            };
        }

        @Override
        protected InetAddress getHostAddress(URL address) {
            // The cache compares addresses, which must not resolve a host by DNS.
            return null;
        }
    }
}
