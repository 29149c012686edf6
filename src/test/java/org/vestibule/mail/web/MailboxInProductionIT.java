package org.vestibule.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.StaffRequests;

/** A production server whose e-mails stay in the pickup folder, because no mail server is configured. */
@Packaged
class MailboxInProductionIT {

    private static final String ID = "20260503T120000000Z-1042";
    private static final String LINK = "http://localhost/site/harbour/new-password?recovery=s3cr3t";
    private static final List<String> ADDRESSES =
            List.of("/mailbox", "/mailbox?m=" + ID, "/mailbox/" + ID + ".eml", "/mailbox/" + ID + "/html");

    private static PackagedServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new PackagedServer("mailbox")
                .with("VESTIBULE_DEMO", "false")
                .with("VESTIBULE_ADMIN_USER", "ines")
                .with("VESTIBULE_ADMIN_PASSWORD", "harbour lights at nine");
        server.start();
        Path folder = Files.createDirectories(server.data().resolve("mail"));
        Files.writeString(
                folder.resolve(ID + ".eml"),
                "Date: Sun, 29 Nov 2026 08:00:00 +0000\r\nFrom: vestibule@localhost\r\nTo: ada@example.org\r\n"
                        + "Subject: Recovery\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/alternative; boundary=part\r\n\r\n"
                        + "--part\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + LINK + "\r\n"
                        + "--part\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>" + LINK
                        + "</p>\r\n--part--\r\n");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isNotAvailableWithoutSigningIn() {
        var nobody = new StaffRequests(server.address().getPort());

        for (String address : ADDRESSES) {
            var answer = nobody.get(address);
            assertThat(answer.statusCode()).as(address).isIn(401, 404);
            assertThat(answer.body()).as(address).doesNotContain("s3cr3t", "ada@example.org");
        }
        assertThat(nobody.get("/signin").body()).doesNotContain("/mailbox");
    }

    @Test
    void isAvailableToAnAdministrator() {
        var administrator = new StaffRequests(server.address().getPort());
        assertThat(administrator.signIn("ines", "harbour lights at nine").statusCode())
                .isEqualTo(204);

        assertThat(administrator.get("/mailbox?m=" + ID + "&view=text").body()).contains(LINK);
        assertThat(administrator.get("/mailbox/" + ID + ".eml").body()).contains(LINK);
        assertThat(administrator.get("/crm/contacts").body()).contains("href=\"/mailbox\"");
    }
}
