package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.Findings;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.HostileAddresses;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** No link to us can redirect to another site, whatever its parameters are. */
@InServer
@DisabledIfEnvironmentVariable(named = "VESTIBULE_DB", matches = "postgresql", disabledReason = "no database in it")
class ReturnAddressIT {

    private static final String PASSWORD = "a lamp in the window";

    @Inject
    PublicSite site;

    @Inject
    MemberMaker members;

    @Inject
    InvitationMaker invitations;

    @Inject
    StaffAccountService accounts;

    @Inject
    Settings settings;

    private Portal portal;
    private PortalUser user;

    @BeforeEach
    void aPortalToSignInTo() {
        portal = members.portal();
        user = members.user(portal);
        site.publish(portal, "enter", PageContent.empty(Layout.ONE_COLUMN).plus("main", "signIn", Map.of()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere");
    }

    @Test
    void whoSignsInToThePortalStaysThere() {
        String home = "/site/" + portal.key();
        var all = new Findings();
        HostileAddresses.few().forEach(address -> {
            HttpResponse<String> answer = site.post(
                    home + "/enter?next=" + encoded(address),
                    "",
                    "form",
                    Map.of("name", user.userName(), "password", MemberMaker.PASSWORD, "submit", "x"));
            all.check(() -> assertThat(location(answer)).as(address).isEqualTo(home));
        });
        all.assertNone();
    }

    @Test
    void whoOfTheStaffSignsInStaysHere() {
        String name = "r" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(name, "Ruth Returner", Hashed.of(PASSWORD), Job.CRM_USER);
        var all = new Findings();
        HostileAddresses.few().forEach(address -> {
            HttpResponse<String> answer = new StaffRequests(settings.httpPort())
                    .submit(
                            "/signin?next=" + encoded(address),
                            "signIn",
                            "signIn",
                            "signIn:userName",
                            name,
                            "signIn:password",
                            PASSWORD,
                            "signIn:submit",
                            "x",
                            "jakarta.faces.ViewState",
                            "stateless");
            all.check(() -> assertThat(location(answer)).as(address).isEqualTo("/"));
        });
        all.assertNone();
    }

    /** The secret of the link would be disclosed. */
    @Test
    void anInvitationTravelsToNoOtherPlace() {
        invitations.role(portal, "partner");
        HostileAddresses.few().forEach(address -> assertThat(location(
                        site.get("/site/" + portal.key() + "/enter?lang=de&invitation=s&next=" + encoded(address))))
                .startsWith("/site/" + portal.key() + "/enter?invitation=s&next="));
    }

    @Test
    void noSpellingOfAnAddressMakesOurPagesNameAnotherHost() throws Exception {
        var all = new Findings();
        for (String path : List.of("/signin", "/crm/contacts", "/site/" + portal.key() + "/enter", "/?lang=de")) {
            for (String before : List.of(
                    "/", "//", "//evil.example/..", "/\\evil.example/..", "/.//evil.example/..", "/%2f", "/x/..")) {
                String answer = raw(before + path, "localhost");
                all.check(() -> assertThat(places(answer))
                        .as(before + path)
                        .allMatch(place -> place.matches("/(?![/\\\\]).*|/")));
            }
        }
        all.assertNone();
    }

    @Test
    void noRedirectUsesTheHostHeader() throws Exception {
        for (String path : List.of("/", "/crm/contacts", "/signin?lang=de")) {
            assertThat(raw(path, "evil.example")).contains(" 302 ").doesNotContain("://evil.example");
        }
    }

    /** The targets of the response's redirect and of its forms. */
    private static List<String> places(String answer) {
        return Pattern.compile("\nLocation: (\\S+)|<form[^>]* action=\"([^\"]*)\"")
                .matcher(answer)
                .results()
                .map(ReturnAddressIT::place)
                .toList();
    }

    private static String place(MatchResult found) {
        return Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
    }

    /** Sends a request that no browser and no library would send. */
    private String raw(String target, String host) throws IOException {
        try (var socket = new Socket("localhost", settings.httpPort())) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
