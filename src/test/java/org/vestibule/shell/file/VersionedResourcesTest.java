package org.vestibule.shell.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionedResourcesTest {

    @Test
    void haveAnAddressThatChangesWithTheirContent() {
        String red = address("shop", "p { color: red }");

        assertThat(red).startsWith("/jakarta.faces.resource/shop.css.xhtml?ln=shop&v=");
        assertThat(address("shop", "p { color: red }")).isEqualTo(red);
        assertThat(address("shop", "p { color: blue }")).isNotEqualTo(red);
    }

    @Test
    void replaceTheVersionsOfLibraries() {
        assertThat(address("primefaces&v=15.0.13", "p { color: red }"))
                .isEqualTo("/jakarta.faces.resource/shop.css.xhtml?ln=primefaces&v="
                        + ContentVersion.of("p { color: red }".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void mayContainTheAddressesOfOthers() {
        var handler = new VersionedResources[1];
        handler[0] = new VersionedResources(new ResourceHandlerWrapper((ResourceHandler) null) {
            @Override
            public Resource createResource(String name, String library) {
                var file = new File("p {}") {
                    @Override
                    public InputStream getInputStream() {
                        if (name.endsWith(".css")) {
                            handler[0].createResource("anchor.svg", library).getRequestPath();
                        }
                        return super.getInputStream();
                    }
                };
                file.setResourceName(name);
                file.setLibraryName(library);
                return file;
            }
        });

        assertThat(handler[0].createResource("shop.css", "shop").getRequestPath())
                .contains("&v=");
    }

    private static String address(String library, String content) {
        var handler = new VersionedResources(new OneFile(content));
        return handler.createResource("shop.css", library).getRequestPath();
    }

    private static final class OneFile extends ResourceHandlerWrapper {

        private final String content;

        OneFile(String content) {
            super((ResourceHandler) null);
            this.content = content;
        }

        @Override
        public Resource createResource(String name, String library) {
            var file = new File(content);
            file.setResourceName(name);
            file.setLibraryName(library);
            return file;
        }
    }

    private static class File extends Resource {

        private final String content;

        File(String content) {
            this.content = content;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            return Map.of();
        }

        @Override
        public String getRequestPath() {
            return "/jakarta.faces.resource/" + getResourceName() + ".xhtml?ln=" + getLibraryName();
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
}
