package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.StaffRequests;

/** The responses of files and of missing addresses to each method. */
@InServer
class AddressMethodsIT {

    @Inject
    Settings settings;

    private MethodRequests requests;

    @BeforeEach
    void byAnyMethod() {
        requests = new MethodRequests(settings.httpPort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/designer/canvas.js",
                "/demo/fern.svg",
                "/jakarta.faces.resource/site.css.xhtml?ln=vestibule"
            })
    void filesTakeNothing(String address) {
        assertThat(requests.send("GET", address, PageToken.COOKIE, "").statusCode())
                .isEqualTo(200);
        assertThat(requests.send("HEAD", address, PageToken.COOKIE, "").statusCode())
                .isEqualTo(200);
        HttpResponse<String> posted =
                requests.send("POST", address, PageToken.COOKIE, "", PageToken.HEADER, PageToken.VALUE);
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/assets/", "/WEB-INF/web.xml", "/crm/contact.xhtml"})
    void whereNothingIsEveryMethodFindsNothing(String address) {
        String cookies = administratorsCookies();
        for (String method : MethodRequests.ALL_BUT_POST) {
            assertThat(requests.send(method, address, cookies, "").statusCode())
                    .as(method)
                    .isIn(method.equals("TRACE") ? MethodRequests.TRACE_REFUSED : List.of(404));
        }
    }

    private String administratorsCookies() {
        var admin = new StaffRequests(settings.httpPort());
        assertThat(admin.signIn("admin", "vestibule-demo").statusCode()).isEqualTo(204);
        return admin.cookies();
    }
}
